import type { Tx } from '@/db/client'
import { confirmationsOf } from '@/features/passages/confirmations'
import { isUnread } from '@/features/passages/unread-drafts'
import { latestRevision } from '@/features/stories/revisions'
import { type Locale, locales } from '@/lib/i18n/locales'

/** The passages, by their place from 1, of which a machine wrote a language and nobody has confirmed it. */
export type UnreadMark = { locale: Locale; passages: number[] }

/** What nobody has read of a story as it is now. */
export function unreadMarks(tx: Tx, storyId: number): UnreadMark[] {
  const passages = latestRevision(tx, storyId)?.content.passages ?? []
  const confirmations = confirmationsOf(tx, storyId)
  return locales.flatMap((locale) => {
    const unread = passages.flatMap((passage, index) =>
      isUnread(passage, locale, confirmations) ? [index + 1] : [],
    )
    return unread.length > 0 ? [{ locale, passages: unread }] : []
  })
}
