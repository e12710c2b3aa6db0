import type { Tx } from '@/db/client'
import { type Doer, recordEvent } from '@/features/audit/events'

/** Writes down that a file brought pairs that were new; what brought none changed nothing. */
export function recordImport(
  tx: Tx,
  { actor, at, added }: { actor: Doer; at: string; added: number },
): void {
  if (added === 0) return
  const subject = { subjectType: 'memory', subjectId: 'all' }
  recordEvent(tx, { actor, at, action: 'memory.exchange', ...subject, details: { pairs: added } })
}
