import { and, desc, isNotNull, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { backups } from '@/db/schema/backups'

/** One scheduled try; `endedAt` is null while it is made. Times in milliseconds. */
export type StoredBackup = typeof backups.$inferSelect

/** Scheduled backups of late, newest first. */
export function listBackups(db: Tx, limit = 10): StoredBackup[] {
  return db.select().from(backups).orderBy(desc(backups.id)).limit(limit).all()
}

/** The newest that was made and looked at. */
export function lastGoodBackup(db: Tx): StoredBackup | undefined {
  return db
    .select()
    .from(backups)
    .where(and(isNotNull(backups.endedAt), isNull(backups.failure)))
    .orderBy(desc(backups.id))
    .limit(1)
    .get()
}
