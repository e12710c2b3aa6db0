import { and, desc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { liveEditions, publicationEditions, publications } from '@/db/schema/publishing'
import { revisions } from '@/db/schema/stories'
import type { Locale } from '@/lib/i18n/locales'
import { slugSource } from './slug'

/**
 * The slug under which readers have an edition, where the words that it was made from are still the
 * same: links stay as they are when the spelling of slugs has changed with a new version.
 */
export function standingSlug(
  tx: Tx,
  storyId: number,
  locale: Locale,
  content: StoryContent,
): string | undefined {
  const live = tx
    .select({ slug: liveEditions.slug })
    .from(liveEditions)
    .where(and(eq(liveEditions.storyId, storyId), eq(liveEditions.locale, locale)))
    .get()
  const last = tx
    .select({ content: revisions.content })
    .from(publicationEditions)
    .innerJoin(publications, eq(publications.id, publicationEditions.publicationId))
    .innerJoin(revisions, eq(revisions.id, publicationEditions.revisionId))
    .where(and(eq(publications.storyId, storyId), eq(publicationEditions.locale, locale)))
    .orderBy(desc(publications.id))
    .limit(1)
    .get()
  return live && last && slugSource(last.content) === slugSource(content) ? live.slug : undefined
}
