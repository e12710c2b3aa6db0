import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { verifications } from '@/db/schema/people'
import { forgetDevices } from './known-devices'

/**
 * Ends what a person's old password, or one who had it, may have left lying about: other reset
 * links, devices that are spared the second factor, challenges half answered, known browsers.
 */
export function endProofs(tx: Tx, personId: string): void {
  tx.delete(verifications).where(eq(verifications.value, personId)).run()
  forgetDevices(tx, personId)
}
