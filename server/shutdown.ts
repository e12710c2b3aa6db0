import { log } from '@/lib/log'

/** Answers in flight get this long. */
const patience = 10_000

/** Runs `stop` at the first signal to end, then ends; a terminal may send the signal twice. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false
  const end = async (signal: NodeJS.Signals) => {
    if (isStopping) return
    isStopping = true
    log.info('stopping', { signal })
    setTimeout(() => {
      log.warn('stopped with answers in flight', { waited: patience })
      process.exit(1)
    }, patience).unref()
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
