import { gt, lte, or, type SQL } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { longestWait } from '@/lib/retry'

/**
 * What is to be tried again now: its time has come, or lies further ahead than anything is put off, so that the clock
 * was put back since.
 */
export function isDue(dueAt: AnySQLiteColumn, now: Date): SQL | undefined {
  const farthest = new Date(now.getTime() + longestWait).toISOString()
  return or(lte(dueAt, now.toISOString()), gt(dueAt, farthest))
}
