import { asc, max, notInArray, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { deskEntries } from '@/db/schema/desk'
import { indexDraft } from '@/features/search/drafts'
import { locales } from '@/lib/i18n/locales'
import { refreshDeskEntries } from './desk-entries'
import { latestRevision } from './revisions'

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
    db.transaction((tx) => refresh(tx, storyId, updatedAt ?? new Date().toISOString()))
  }
}

function refresh(tx: Tx, storyId: number, at: string): void {
  const newest = latestRevision(tx, storyId)
  if (newest) indexDraft(tx, storyId, newest.content)
  refreshDeskEntries(tx, storyId, at)
}
