import type { Db } from '@/db/client'
import type { Auth } from '@/features/access/auth'
import { canSendMail } from '@/features/access/mail'
import { type LetterOutcome, sendLetter } from '@/features/people/send-letter'
import type { Env } from '@/lib/env'
import { log } from '@/lib/log'
import { pause } from './pause'

const betweenLooks = 1_000
const afterFailure = 30_000

/**
 * Sends the letters that people have asked for, beside everything else that the process does, until
 * it is stopped. What waits is in the database, so several processes may run one each.
 */
export function startLetters(db: Db, auth: Auth, settings: Env): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const running = canSendMail(settings) ? run(stopping.signal) : Promise.resolve()
  return {
    stop: () => {
      stopping.abort()
      return running
    },
  }

  async function run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      let wait = betweenLooks
      try {
        const outcome = await sendLetter({ db, auth, settings, now: new Date() })
        if (outcome) {
          report(outcome)
          wait = 0
        }
      } catch (error) {
        log.error('letters cannot be read', { error })
        wait = afterFailure
      }
      await pause(wait, signal)
    }
  }
}

/** Neither the address nor whether anyone has it is for the log. */
function report({ status, failure }: LetterOutcome): void {
  if (status === 'putOff') log.warn('will try again to send a letter', { failure })
  if (status === 'givenUp') log.error('given up sending a letter', { failure })
}
