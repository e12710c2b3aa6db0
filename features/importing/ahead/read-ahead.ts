import { availableParallelism } from 'node:os'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Listed } from '@/features/importing/list-documents'
import { ownProgram, ownProgramArguments } from '@/lib/own-program'
import type { Ahead, AheadSettings } from './ahead'

const program = 'features/importing/ahead/helper.ts'

/** What a helper is asked for and gives, by the file's place. */
export type AheadTask = { index: number; path: string }
export type AheadAnswer = { index: number; ahead: Ahead | null }

/** Of fewer files the last is in before a helper, which begins by loading code and dictionary, has saved anything. */
const fewestFiles = 200
/** Each holds the dictionary; more than these read faster than one can write. */
const mostHelpers = 4
/** So many files are read before their turn. */
const mostAhead = 12

/** Reads files on the machine's other cores, for one who takes them in their order. */
export class ReadAhead {
  readonly #files: Listed[]
  readonly #settings: AheadSettings
  readonly #helpers: Worker[]
  readonly #waiting = new Map<number, (ahead: Ahead | null) => void>()
  readonly #read = new Map<number, Promise<Ahead | null>>()
  #next = 0

  constructor(files: Listed[], settings: AheadSettings, helpers = helpersFor(files)) {
    this.#files = files
    this.#settings = settings
    this.#helpers = Array.from({ length: helpers }, () => this.#hire())
  }

  /** Null where nobody has read it, or could not: whoever takes it is to read it. Each once, in order. */
  take(index: number): Promise<Ahead | null> {
    while (this.#next <= index + mostAhead && this.#next < this.#files.length) this.#begin()
    const read = this.#read.get(index) ?? Promise.resolve(null)
    this.#read.delete(index)
    return read
  }

  async end(): Promise<void> {
    await Promise.all(this.#helpers.map((helper) => helper.terminate()))
  }

  #begin(): void {
    const index = this.#next++
    const { path, fault } = this.#files[index] ?? {}
    const helper = this.#helpers[index % this.#helpers.length]
    if (!path || fault || !helper) return
    const read = new Promise<Ahead | null>((resolve) => this.#waiting.set(index, resolve))
    this.#read.set(index, read)
    helper.postMessage({ index, path } satisfies AheadTask)
  }

  #hire(): Worker {
    const helper = new Worker(pathToFileURL(ownProgram(program)), {
      execArgv: ownProgramArguments,
      workerData: this.#settings,
    })
    helper.on('message', ({ index, ahead }: AheadAnswer) => {
      this.#waiting.get(index)?.(ahead)
      this.#waiting.delete(index)
    })
    // What one document is too much for, its reader will find too, and say so; the rest goes on without helpers.
    helper.on('error', () => this.#doWithout())
    return helper
  }

  #doWithout(): void {
    this.#helpers.length = 0
    for (const resolve of this.#waiting.values()) resolve(null)
    this.#waiting.clear()
  }
}

function helpersFor(files: Listed[]): number {
  const cores = availableParallelism()
  return cores > 1 && files.length >= fewestFiles ? Math.min(cores, mostHelpers) : 0
}
