import { availableParallelism } from 'node:os'
import { dirname } from 'node:path'
import type { Db } from '@/db/client'
import { Ahead } from '@/lib/ahead'
import type { IndexName } from './progress'
import { cuttings, type Source, type Words } from './words'

export type CutterSettings = { dataDir: string; index: IndexName }

/** The words of a row, and what they were cut from. */
export type Cut = { id: number; source: Source; words: Words }

/** With fewer chunks a helper has hardly begun before all is done. */
const fewestChunks = 20
/** So many chunks are cut before their turn, and written in one batch. */
const most = 40

type Asked = {
  index: IndexName
  chunks: number
  /** The rows of the next chunk. */
  nextIds: () => number[]
  helpers?: number
}

/**
 * The words of an index, cut on another core while others are written. They are given where a row still has
 * the text that they were cut from, and cut at once where it has another.
 */
export class CutAhead {
  readonly #index: IndexName
  readonly #ahead: Ahead<number[], Cut[]>
  readonly #isHelped: boolean
  readonly #cuts = new Map<number, Cut>()
  #next = 0

  constructor(db: Db, { index, chunks, nextIds, helpers = helpersFor(chunks) }: Asked) {
    this.#index = index
    this.#isHelped = helpers > 0
    this.#ahead = new Ahead({
      program: 'server/indexes/cutter.ts',
      settings: { dataDir: dirname(db.$client.name), index } satisfies CutterSettings,
      ...{ helpers, count: chunks, taskAt: nextIds, most },
    })
  }

  /** Waits for the next chunk; how many are ready then. */
  async prepare(): Promise<number> {
    if (!this.#isHelped) return Number.POSITIVE_INFINITY
    let ready = 0
    do {
      for (const cut of (await this.#ahead.take(this.#next++)) ?? []) this.#cuts.set(cut.id, cut)
      ready += 1
    } while (ready < most && this.#ahead.isDone(this.#next))
    return ready
  }

  wordsOf(id: number, source: Source): Words {
    const cut = this.#cuts.get(id)
    this.#cuts.delete(id)
    const isOfSource = cut?.source.every((part, at) => part === source[at])
    return cut && isOfSource ? cut.words : cuttings[this.#index].cut(source)
  }

  end(): Promise<void> {
    return this.#ahead.end()
  }
}

const helpersFor = (chunks: number) =>
  availableParallelism() > 1 && chunks >= fewestChunks ? 1 : 0
