import type { StoryContent } from '@/db/content'
import { liveEditionOf } from '@/features/publishing/live-edition'
import { editionWords } from '@/features/search/commands'
import { draftWords } from '@/features/search/drafts'
import { locales } from '@/lib/i18n/locales'
import { type Filing, publicationTimes, storyDrawer } from './draw-story'

export type Drawing = { filing: Filing; count: number; now: number }

type Story = Parameters<typeof liveEditionOf>[0]['story']
export type DrawnStory = ReturnType<typeof drawnFrom>

/** Who has done all that is seeded. */
export const actor = 'desk'

const firstNumber = 1001

/** In one story of so many someone has confirmed that its languages say the same. */
const confirmedOneIn = 20

/** Stories with all that is made of their texts alone, which takes as long as writing them does. */
export function* drawStories({ filing, count, now }: Drawing): Generator<DrawnStory, void> {
  const { draw, isOneIn } = storyDrawer(filing)
  const timeOf = publicationTimes(count, now)
  for (let index = 0; index < count; index++) {
    const at = timeOf(index)
    const story: Story = {
      ...{ id: index + 1, number: firstNumber + index, state: 'live' },
      ...{ embargoUntil: null, createdAt: at },
    }
    const content = draw()
    yield drawnFrom(story, content, isOneIn(confirmedOneIn))
  }
}

function drawnFrom(story: Story, content: StoryContent, isConfirmed: boolean) {
  const { id: storyId, createdAt: at } = story
  const row = { storyId, seq: 1, content, author: actor, restoredFrom: null, createdAt: at }
  const revision = { ...row, id: storyId }
  const editions = locales.map((locale) => {
    const edition = liveEditionOf({ story, revision, locale, at, before: undefined })
    return { locale, edition, words: editionWords(edition) }
  })
  return { story, revision, editions, words: draftWords(content), isConfirmed }
}
