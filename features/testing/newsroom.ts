import type { Db } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { buildContent } from '@/db/factories/content'
import { publishStory } from '@/features/publishing/commands'
import { createStory } from '@/features/stories/commands'

/** Stories for tests, as the newsroom's own commands make them. */

/** One o'clock (UTC), or another hour, of a day of November 2026. */
export const onDay = (day: number, hour = 1) =>
  new Date(Date.UTC(2026, 10, day, hour)).toISOString()

/** When and by whom; the rest is the story's own content, which is fit to publish if nothing is said. */
type Overrides = Partial<StoryContent> & { at?: string; by?: string }

/** A story that has been begun, and that readers do not see. */
export function draftStory(db: Db, { at = onDay(1), by = 'desk', ...content }: Overrides = {}) {
  return createStory(db, { content: buildContent(content), author: by, at })
}

/** A story that readers see in all languages in which it is written. */
export function publishedStory(db: Db, overrides: Overrides = {}) {
  const { at = onDay(1), by = 'desk' } = overrides
  const story = draftStory(db, overrides)
  publishStory(db, { storyId: story.storyId, kind: 'publish', actor: by, at })
  return story
}
