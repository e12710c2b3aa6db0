import { desc, eq } from 'drizzle-orm'
import { getDb } from '@/db/client'
import { deskEntries } from '@/db/schema/desk'
import type { Locale } from '@/lib/i18n/locales'

const shown = 50

/** The stories worked on last, in one language. */
export function listNewestEntries(locale: Locale) {
  return getDb()
    .select({
      storyId: deskEntries.storyId,
      headline: deskEntries.headline,
      state: deskEntries.state,
    })
    .from(deskEntries)
    .where(eq(deskEntries.locale, locale))
    .orderBy(desc(deskEntries.updatedAt))
    .limit(shown)
    .all()
}
