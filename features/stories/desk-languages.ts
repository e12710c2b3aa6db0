import { asc, eq, inArray, max, notInArray, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { deskEntries } from '@/db/schema/desk'
import { indexDraft } from '@/features/search/drafts'
import { knownLocales } from '@/lib/i18n/languages'
import { locales } from '@/lib/i18n/locales'
import { refreshDeskEntries } from './desk-entries'
import { latestRevision } from './revisions'

/**
 * Gives the desk the rows of a language that the newsroom has begun to publish in, and takes those of
 * one that it no longer does; stories stand where they stood. There is nothing to do at most starts, which
 * is found without a look at each story: that would hold the start of a big newsroom up.
 */
export function ensureDeskLanguages(db: Db): void {
  if (!isBehind(db)) return
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

/** Whether the newest story, which is given its rows last, lacks one, or any story has one of another language. */
function isBehind(db: Db): boolean {
  const newest = db.select({ id: max(deskEntries.storyId) }).from(deskEntries)
  const held = db.select().from(deskEntries).where(eq(deskEntries.storyId, newest)).all()
  if (held.length > 0 && held.length < locales.length) return true
  const others = knownLocales.filter((locale) => !locales.includes(locale))
  const other = db
    .select({ storyId: deskEntries.storyId })
    .from(deskEntries)
    .where(inArray(deskEntries.locale, others))
    .limit(1)
    .get()
  return other !== undefined
}

function refresh(tx: Tx, storyId: number, at: string): void {
  const newest = latestRevision(tx, storyId)
  if (newest) indexDraft(tx, storyId, newest.content)
  refreshDeskEntries(tx, storyId, at)
}
