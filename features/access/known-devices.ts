import { and, eq, gt, lte } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { people } from '@/db/schema/people'
import { knownDevices } from '@/db/schema/sign-in'
import { normalEmail } from './person'
import { hashToken } from './tokens'

/** How long a browser stays known after the last full sign-in. */
export const knownForSeconds = 365 * 24 * 60 * 60

/** The device of a mark as the account of an address knows it; empty where it does not. */
export function knownDevice(
  tx: Tx,
  { mark, email, now }: { mark: string | null; email: string; now: number },
): string {
  if (!mark) return ''
  const device = hashToken(mark)
  const row = tx
    .select({ device: knownDevices.device })
    .from(knownDevices)
    .innerJoin(people, eq(people.id, knownDevices.personId))
    .where(
      and(
        eq(knownDevices.device, device),
        eq(people.email, normalEmail(email)),
        gt(knownDevices.at, now - knownForSeconds * 1000),
      ),
    )
    .get()
  return row?.device ?? ''
}

export function rememberDevice(
  tx: Tx,
  { mark, personId, now }: { mark: string; personId: string; now: number },
): void {
  tx.delete(knownDevices)
    .where(lte(knownDevices.at, now - knownForSeconds * 1000))
    .run()
  tx.insert(knownDevices)
    .values({ device: hashToken(mark), personId, at: now })
    .onConflictDoUpdate({
      target: [knownDevices.device, knownDevices.personId],
      set: { at: now },
    })
    .run()
}

export function forgetDevices(tx: Tx, personId: string): void {
  tx.delete(knownDevices).where(eq(knownDevices.personId, personId)).run()
}
