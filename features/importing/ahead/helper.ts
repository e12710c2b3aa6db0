import { parentPort, workerData } from 'node:worker_threads'
import { openReader } from '@/db/client'
import { type AheadSettings, readAheadOf } from './ahead'
import type { AheadAnswer, AheadTask } from './read-ahead'

/** What a thread runs that reads ahead: the files that it is sent, one after the other. */

const settings = workerData as AheadSettings
const reader = settings.publish && !settings.isDryRun ? openReader(settings.dataDir) : null
let line: Promise<unknown> = Promise.resolve()

parentPort?.on('message', ({ index, path }: AheadTask) => {
  line = line.then(async () => {
    const ahead = await readAheadOf(path, settings, reader)
    parentPort?.postMessage({ index, ahead } satisfies AheadAnswer)
  })
})
