import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Passage } from '@/db/content'
import { revisions } from '@/db/schema/stories'
import { confirmationsOf } from '@/features/passages/confirmations'
import { isUnread } from '@/features/passages/unread-drafts'
import { type Locale, locales } from '@/lib/i18n/locales'

/** The passages, by their place from 1, of which a machine wrote a language and nobody has confirmed it. */
export type UnreadMark = { locale: Locale; passages: number[] }

/** What nobody has read of a story as it is now. */
export function unreadMarks(tx: Tx, storyId: number): UnreadMark[] {
  const passages = draftedPassages(tx, storyId)
  if (passages.length === 0) return []
  const confirmations = confirmationsOf(tx, storyId)
  return locales.flatMap((locale) => {
    const unread = passages.flatMap((passage, index) =>
      isUnread(passage, locale, confirmations) ? [index + 1] : [],
    )
    return unread.length > 0 ? [{ locale, passages: unread }] : []
  })
}

/**
 * The passages of the newest version, where a machine had a hand in any. SQLite sees without reading
 * it whether one had none: a story of 50,000 passages would hold up readers for a third of a second.
 */
function draftedPassages(tx: Tx, storyId: number): Passage[] {
  const newest = sql`(SELECT max(${revisions.seq}) FROM ${revisions} WHERE ${revisions.storyId} = ${storyId})`
  const isDrafted = sql`instr(${revisions.content}, '"machineDrafts"') > 0`
  const row = tx
    .select({ content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.storyId, storyId), eq(revisions.seq, newest), isDrafted))
    .get()
  return row?.content.passages ?? []
}
