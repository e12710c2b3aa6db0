import type { Tx } from '@/db/client'
import { letters } from '@/db/schema/sign-in'
import { normalEmail } from './person'

/** Notes that someone asked for a link; asked again before the letter went, it is the same letter. */
export function queueResetLetter(tx: Tx, { address, at }: { address: string; at: string }): void {
  tx.insert(letters)
    .values({ kind: 'reset', address: normalEmail(address), askedAt: at, dueAt: at })
    .onConflictDoNothing()
    .run()
}
