import type { Tx } from '@/db/client'
import { letters } from '@/db/schema/sign-in'
import { normalEmail } from './person'

type Asked = { address: string; at: string }

/** Notes that someone asked for a link; asked again before the letter went, it is the same letter. */
export function queueResetLetter(tx: Tx, { address, at }: Asked): void {
  tx.insert(letters)
    .values({ kind: 'reset', address: normalEmail(address), askedAt: at, dueAt: at })
    .onConflictDoNothing()
    .run()
}

/** Notes that someone was invited; invited again, the newer invitation goes, and at once. */
export function queueInvitationLetter(tx: Tx, { address, at }: Asked): void {
  const letter = { askedAt: at, dueAt: at, attempts: 0 }
  tx.insert(letters)
    .values({ kind: 'invitation', address: normalEmail(address), ...letter })
    .onConflictDoUpdate({ target: [letters.kind, letters.address], set: letter })
    .run()
}
