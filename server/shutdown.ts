import { log } from '@/lib/log'

/** Answers in flight get this long. */
const patience = 10_000

/** One who waits for processes that wait so long themselves. */
export const patienceWithOthers = patience + 2_000

/** Runs `stop` at the first signal to end, then ends; a terminal may send the signal twice. */
export function stopOnSignal(stop: () => Promise<void>, patienceFor = patience): void {
  let isStopping = false
  const end = async (signal: NodeJS.Signals) => {
    if (isStopping) return
    isStopping = true
    log.info('stopping', { signal })
    setTimeout(() => {
      log.warn('stopped with answers in flight', { waited: patienceFor })
      process.exit(1)
    }, patienceFor).unref()
    try {
      await stop()
      process.exit(0)
    } catch (error) {
      log.error('stopping failed', { error })
      process.exit(1)
    }
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}
