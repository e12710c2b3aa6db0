import { and, desc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { liveEditions, publicationEditions, publications } from '@/db/schema/publishing'
import { revisions } from '@/db/schema/stories'
import type { Locale } from '@/lib/i18n/locales'
import { slugSource } from '@/lib/slug'

/**
 * The slugs under which readers have a story, where the words that they were made from are still the
 * same: links stay as they are when the spelling of slugs has changed with a new version.
 */
export function standingSlugs(tx: Tx, storyId: number, content: StoryContent): Map<Locale, string> {
  const source = slugSource(content)
  const rows = tx
    .select({ locale: liveEditions.locale, slug: liveEditions.slug })
    .from(liveEditions)
    .where(eq(liveEditions.storyId, storyId))
    .all()
  return new Map(
    rows
      .filter(({ locale }) => {
        const published = lastPublished(tx, storyId, locale)
        return published && slugSource(published) === source
      })
      .map(({ locale, slug }) => [locale, slug]),
  )
}

function lastPublished(tx: Tx, storyId: number, locale: Locale): StoryContent | undefined {
  const last = tx
    .select({ content: revisions.content })
    .from(publicationEditions)
    .innerJoin(publications, eq(publications.id, publicationEditions.publicationId))
    .innerJoin(revisions, eq(revisions.id, publicationEditions.revisionId))
    .where(and(eq(publications.storyId, storyId), eq(publicationEditions.locale, locale)))
    .orderBy(desc(publications.id))
    .limit(1)
    .get()
  return last?.content
}
