import { borrowBenches } from '@/features/workshop/benches'
import { BorrowedBench } from '@/features/workshop/borrowed-bench'
import type { LentWord } from '@/features/workshop/lend'
import type { Env } from '@/lib/env'
import { log } from '@/lib/log'
import { createMetrics } from '@/server/metrics/metrics'
import { serve } from '@/server/serve'
import { beatEvery } from './pulse'
import type { FromWorker, ToWorker } from './words'

/** Serves as one of several. What there is but one of lies with the first process. */
export async function serveAsWorker(settings: Env, processes: number): Promise<void> {
  const beat = () => tell({ alive: true })
  beat()
  setInterval(beat, beatEvery).unref()
  const metrics = settings.METRICS_PORT ? createMetrics() : null
  const lent = (word: LentWord) => tell({ lent: word })
  const benches = {
    texts: new BorrowedBench('texts', lent),
    pictures: new BorrowedBench('pictures', lent),
  }
  borrowBenches(benches)
  const spokenTo = Promise.withResolvers<void>()
  let hasDuties = false
  let start: (() => Promise<void>) | undefined
  process.on('message', async (word: ToWorker) => {
    if ('lent' in word) benches[word.lent.bench].take(word.lent)
    if ('measure' in word) tell({ measured: word.measure, measures: (await metrics?.read()) ?? [] })
    if ('duties' in word) {
      hasDuties = word.duties
      spokenTo.resolve()
      if (hasDuties) await start?.()
    }
  })
  await spokenTo.promise
  await serve(settings, {
    processes,
    metrics,
    takeDuties: async (begin) => {
      start = () => {
        log.info('does the duties', { process: process.pid })
        return begin()
      }
      if (hasDuties) await start()
    },
  })
  log.info('serving', { process: process.pid })
}

function tell(word: FromWorker): void {
  // Where the first process is gone, this one is about to be.
  process.send?.(word, () => {})
}
