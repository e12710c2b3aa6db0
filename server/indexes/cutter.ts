import { workerData } from 'node:worker_threads'
import { openReader } from '@/db/client'
import { helpAhead } from '@/lib/ahead'
import type { Cut, CutterSettings } from './cut-ahead'
import { cuttings, type Source } from './words'

/** What a thread runs that cuts texts into words before they are written. */

const { dataDir, index } = workerData as CutterSettings
const { sources, cut } = cuttings[index]
const read = openReader(dataDir).$client.prepare<[string], [number, ...Source]>(sources).raw()

helpAhead((ids: number[]) =>
  read.all(JSON.stringify(ids)).map(([id, ...source]): Cut => ({ id, source, words: cut(source) })),
)
