import type { Db, Tx } from '@/db/client'
import type { letters } from '@/db/schema/sign-in'
import type { Auth } from '@/features/access/auth'
import type { Settings } from '@/features/access/mail'

export type Outbox = { db: Db; auth: Auth; settings: Settings; now: Date }

/** How letters of a kind are written; null where there is nobody to write to any more. */
export type WriteLetter = (
  outbox: Outbox,
  letter: typeof letters.$inferSelect,
) => {
  /** When it is of no use any more to try again, ISO 8601. */
  until: string
  /** Throws where the letter did not go. */
  send: () => Promise<void>
  /** Takes down what became of it, where someone wants to know. */
  note?: (tx: Tx, outcome: 'sent' | 'putOff' | 'givenUp') => void
} | null
