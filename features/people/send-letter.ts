import { and, asc, eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { isDue } from '@/db/due'
import { type LetterKind, letters } from '@/db/schema/sign-in'
import { inTurn } from '@/db/turn'
import { isRefusedForGood } from '@/features/access/mail'
import { nextAttemptAt } from '@/lib/retry'
import { writeInvitationLetter } from './invitation-letter'
import type { Outbox, WriteLetter } from './letter'
import { writeResetLetter } from './reset-letter'

const writers: Record<LetterKind, WriteLetter> = {
  reset: writeResetLetter,
  invitation: writeInvitationLetter,
}

/** Whoever takes up a letter has this long before others may; longer than a mail server is waited for. */
const lease = 2 * 60 * 1000

export type LetterOutcome = {
  /** `unknown` where there is nobody to write to, `givenUp` where it will not be tried again. */
  status: 'sent' | 'unknown' | 'putOff' | 'givenUp'
  failure?: string
}

/** Writes and sends one letter that is due; null where none is. */
export async function sendLetter(outbox: Outbox): Promise<LetterOutcome | null> {
  const { db, now } = outbox
  const letter = await inTurn(db, () => takeUp(db, now))
  if (!letter) return null
  // Asked for again meanwhile, it is another, which is due.
  const isThis = and(eq(letters.id, letter.id), eq(letters.askedAt, letter.askedAt))
  const written = writers[letter.kind](outbox, letter)
  if (!written) {
    await inTurn(db, (tx) => tx.delete(letters).where(isThis).run())
    return { status: 'unknown' }
  }
  try {
    await written.send()
  } catch (error) {
    return putOff(error)
  }
  await finish('sent')
  return { status: 'sent' }

  async function putOff(error: unknown): Promise<LetterOutcome> {
    const failure = error instanceof Error ? error.message : String(error)
    const attempts = (letter?.attempts ?? 0) + 1
    const dueAt = isRefusedForGood(error) ? null : nextAttemptAt(attempts, now, null)
    if (dueAt === null || dueAt > (written?.until ?? '')) {
      await finish('givenUp')
      return { status: 'givenUp', failure }
    }
    await inTurn(db, (tx) => {
      tx.update(letters).set({ attempts, dueAt }).where(isThis).run()
      written?.note?.(tx, 'putOff')
    })
    return { status: 'putOff', failure }
  }

  async function finish(status: 'sent' | 'givenUp'): Promise<void> {
    await inTurn(db, (tx) => {
      tx.delete(letters).where(isThis).run()
      written?.note?.(tx, status)
    })
  }
}

/** Marks a letter that is due as taken, so that no other process sends it as well. */
function takeUp(db: Db, now: Date): typeof letters.$inferSelect | undefined {
  const due = db
    .select()
    .from(letters)
    .where(isDue(letters.dueAt, now))
    .orderBy(asc(letters.dueAt))
    .limit(1)
    .get()
  if (!due) return undefined
  const dueAt = new Date(now.getTime() + lease).toISOString()
  const ours = and(eq(letters.id, due.id), eq(letters.dueAt, due.dueAt))
  return db.update(letters).set({ dueAt }).where(ours).run().changes > 0 ? due : undefined
}
