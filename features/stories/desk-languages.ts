import { asc, max, notInArray, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { deskEntries } from '@/db/schema/desk'
import { locales } from '@/lib/i18n/locales'
import { refreshDeskEntries } from './desk-entries'

/**
 * Gives the desk the rows of a language that the newsroom has begun to publish in, and takes those of
 * one that it no longer does; stories stand where they stood. There is nothing to do at most starts.
 */
export function ensureDeskLanguages(db: Db): void {
  db.delete(deskEntries)
    .where(notInArray(deskEntries.locale, [...locales]))
    .run()
  const lacking = db
    .select({ storyId: deskEntries.storyId, updatedAt: max(deskEntries.updatedAt) })
    .from(deskEntries)
    .groupBy(deskEntries.storyId)
    .having(sql`count(*) < ${locales.length}`)
    .orderBy(asc(deskEntries.storyId))
    .all()
  for (const { storyId, updatedAt } of lacking) {
    db.transaction((tx) => refreshDeskEntries(tx, storyId, updatedAt ?? new Date().toISOString()))
  }
}
