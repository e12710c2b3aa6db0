import type { Db } from '@/db/client'
import { pingServices } from '@/db/schema/pings'
import type { PingSettings } from '@/features/pings/commands'
import { endpointOf, type PingService } from '@/features/pings/request'
import { type PingOutcome, sendPings } from '@/features/pings/send'
import { log } from '@/lib/log'
import { pause } from './pause'

const betweenLooks = 1_000
const afterFailure = 30_000

/**
 * Tells others of publications, beside everything else that the process does, until it is stopped.
 * What waits is in the database, so several processes may run one each.
 */
export function startPings(db: Db, settings: PingSettings): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const running = pingServices.filter((service) => endpointOf(service, settings)).map(run)
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all(running)
    },
  }

  async function run(service: PingService): Promise<void> {
    const { signal } = stopping
    while (!signal.aborted) {
      let wait = betweenLooks
      try {
        const outcome = await sendPings(db, service, { settings, now: new Date(), signal })
        if (outcome) report(outcome)
      } catch (error) {
        log.error('pings cannot be read', { service, error })
        wait = afterFailure
      }
      await pause(wait, signal)
    }
  }
}

function report({ failure, isGivenUp, ...fields }: PingOutcome): void {
  if (failure === null) log.info('told of publications', fields)
  else if (isGivenUp) log.error('given up telling of publications', { ...fields, failure })
  else log.warn('will try again to tell of publications', { ...fields, failure })
}
