import { and, asc, eq, lte } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { letters } from '@/db/schema/sign-in'
import { inTurn } from '@/db/turn'
import { nextAttemptAt } from '@/lib/retry'
import type { Auth } from './auth'
import { mailResetLink, type Settings } from './mail'
import { getPersonByEmail } from './person'
import { newToken } from './tokens'

const hour = 60 * 60 * 1000

/** Whoever takes up a letter has this long before others may; longer than a mail server is waited for. */
const lease = 2 * 60 * 1000

export type LetterOutcome = {
  /** `unknown` where nobody has the address, `givenUp` where it will not be tried again. */
  status: 'sent' | 'unknown' | 'putOff' | 'givenUp'
  failure?: string
}

type Parts = { db: Db; auth: Auth; settings: Settings; now: Date }

/** Writes and sends one letter that is due; null where none is. */
export async function sendLetter({
  db,
  auth,
  settings,
  now,
}: Parts): Promise<LetterOutcome | null> {
  const letter = await inTurn(db, () => takeUp(db, now))
  if (!letter) return null
  const person = getPersonByEmail(db, letter.address)
  if (!person) return finish('unknown')
  try {
    await mailResetLink(settings, person, await issueToken(auth, person.id, now))
    return await finish('sent')
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    const dueAt = nextAttemptAt(letter.attempts + 1, now, null)
    // Who asked has asked again by then, or remembered.
    const isLate = dueAt === null || Date.parse(dueAt) > Date.parse(letter.askedAt) + hour
    if (isLate) return { ...(await finish('givenUp')), failure }
    await inTurn(db, (tx) =>
      tx
        .update(letters)
        .set({ attempts: letter.attempts + 1, dueAt })
        .where(eq(letters.id, letter.id))
        .run(),
    )
    return { status: 'putOff', failure }
  }

  async function finish(status: LetterOutcome['status']): Promise<LetterOutcome> {
    const { id } = letter ?? {}
    if (id) await inTurn(db, (tx) => tx.delete(letters).where(eq(letters.id, id)).run())
    return { status }
  }
}

/** Marks a letter that is due as taken, so that no other process sends it as well. */
function takeUp(db: Db, now: Date): typeof letters.$inferSelect | undefined {
  const due = db
    .select()
    .from(letters)
    .where(lte(letters.dueAt, now.toISOString()))
    .orderBy(asc(letters.dueAt))
    .limit(1)
    .get()
  if (!due) return undefined
  const dueAt = new Date(now.getTime() + lease).toISOString()
  const ours = and(eq(letters.id, due.id), eq(letters.dueAt, due.dueAt))
  return db.update(letters).set({ dueAt }).where(ours).run().changes > 0 ? due : undefined
}

/** The token is made with the letter, so that none lies in the database in plain. */
async function issueToken(auth: Auth, personId: string, now: Date): Promise<string> {
  const token = newToken()
  const { internalAdapter } = await auth.$context
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: personId,
    expiresAt: new Date(now.getTime() + hour),
  })
  return token
}
