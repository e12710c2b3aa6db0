import type { Tx } from '@/db/client'
import { type AuditEvent, listEvents } from '@/features/audit/events'

/** What is written down from now on, the newest first; setting a stage leaves lines too. */
export function auditSince(db: Tx): () => AuditEvent[] {
  const { total: before } = listEvents(db, {})
  return () => {
    const { events, total } = listEvents(db, {})
    return events.slice(0, total - before)
  }
}
