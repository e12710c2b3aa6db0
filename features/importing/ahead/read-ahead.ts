import { availableParallelism } from 'node:os'
import type { Listed } from '@/features/importing/list-documents'
import { Ahead } from '@/lib/ahead'
import type { AheadSettings, ReadBefore } from './ahead'

/** Of fewer files the last is in before a helper, which begins by loading code and dictionary, has saved anything. */
const fewestFiles = 200
/** Each holds the dictionary; more than these read faster than one can write. */
const mostHelpers = 4
/** So many files are read before their turn. */
const mostAhead = 12

/** Reads files on the machine's other cores, for one who takes them in their order. */
export function readAhead(files: Listed[], settings: AheadSettings, helpers = helpersFor(files)) {
  return new Ahead<string, ReadBefore>({
    program: 'features/importing/ahead/helper.ts',
    settings,
    helpers,
    count: files.length,
    taskAt: (index) => {
      const { path, fault } = files[index] ?? {}
      return path && !fault ? path : null
    },
    most: mostAhead,
  })
}

function helpersFor(files: Listed[]): number {
  const cores = availableParallelism()
  return cores > 1 && files.length >= fewestFiles ? Math.min(cores, mostHelpers) : 0
}
