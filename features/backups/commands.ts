import { desc, eq, lte } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { backups } from '@/db/schema/backups'

type Row = typeof backups.$inferSelect

const aMinute = 60_000
const anHour = 60 * aMinute
const mostKept = 200

/** How long one who makes a backup may be silent before another takes it for dead. */
const held = 5 * aMinute

/**
 * Takes up the backup that is due, so that no other process makes it as well; null where none is.
 * @param every in milliseconds, counted from the start of the last
 */
export function takeUpBackup(
  db: Db,
  { every, now }: { every: number; now: number },
): number | null {
  return db.transaction(
    (tx) => {
      const newest = tx.select().from(backups).orderBy(desc(backups.id)).limit(1).get()
      if (newest && !isDue(newest, every, now)) return null
      if (newest && newest.endedAt === null) end(tx, newest.id, { now, failure: 'interrupted' })
      const row = { startedAt: now, heldUntil: now + held }
      const { id } = tx.insert(backups).values(row).returning({ id: backups.id }).get()
      tx.delete(backups)
        .where(lte(backups.id, id - mostKept))
        .run()
      return id
    },
    { behavior: 'immediate' },
  )
}

/** Says that whoever makes it is alive. */
export function holdBackup(db: Db, id: number, now: number): void {
  db.update(backups)
    .set({ heldUntil: now + held })
    .where(eq(backups.id, id))
    .run()
}

/** It was not made, and is due as before. */
export function dropBackup(db: Db, id: number): void {
  db.delete(backups).where(eq(backups.id, id)).run()
}

export type BackupResult = { address: string; bytes: number } | { failure: string }

export function noteBackup(db: Db, id: number, result: BackupResult, now: number): void {
  end(db, id, { now, ...result })
}

function end(tx: Tx, id: number, { now, ...result }: { now: number } & BackupResult): void {
  tx.update(backups)
    .set({ endedAt: now, ...result })
    .where(eq(backups.id, id))
    .run()
}

function isDue({ startedAt, heldUntil, endedAt, failure }: Row, every: number, now: number) {
  // A clock that was put back would have it wait for what was the future.
  if (now < startedAt) return true
  if (endedAt === null) return now >= heldUntil
  return now >= startedAt + (failure === null ? every : Math.min(every, anHour))
}
