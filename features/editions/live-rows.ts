import { and, asc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { prepared } from '@/db/prepared'
import { liveEditions } from '@/db/schema/publishing'
import type { Locale } from '@/lib/i18n/locales'

export type LiveRow = typeof liveEditions.$inferSelect

/** What readers have, or had, of a story in a language. */
export const liveRow = (tx: Tx, storyId: number, locale: Locale): LiveRow | undefined =>
  inLanguage(tx).get({ storyId, locale })

/** The same in each of its languages, in the order in which they went out. */
export const liveRows = (tx: Tx, storyId: number): LiveRow[] => inAll(tx).all({ storyId })

const inLanguage = prepared((tx) =>
  tx
    .select()
    .from(liveEditions)
    .where(
      and(
        eq(liveEditions.storyId, sql.placeholder('storyId')),
        eq(liveEditions.locale, sql.placeholder('locale')),
      ),
    ),
)

const inAll = prepared((tx) =>
  tx
    .select()
    .from(liveEditions)
    .where(eq(liveEditions.storyId, sql.placeholder('storyId')))
    .orderBy(asc(liveEditions.firstPublishedAt)),
)
