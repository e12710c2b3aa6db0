import type { Worker } from 'node:cluster'
import type { Measure } from '@/server/metrics/metrics'
import { say } from './crew'
import type { FromWorker } from './words'

/** In milliseconds. */
const patience = 2_000

let asked = 0

/** What a process measures; null where it does not answer in time. */
export function askMeasures(worker: Worker): Promise<Measure[] | null> {
  asked += 1
  const id = asked
  return new Promise((resolve) => {
    const end = (measures: Measure[] | null) => {
      clearTimeout(giveUp)
      worker.off('message', hear)
      resolve(measures)
    }
    const hear = (word: FromWorker) => {
      if ('measured' in word && word.measured === id) end(word.measures)
    }
    const giveUp = setTimeout(end, patience, null)
    worker.on('message', hear)
    say(worker, { measure: id })
  })
}
