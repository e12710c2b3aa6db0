import { storyGenerator } from '@/bench/search/generate'
import type { StoryContent } from '@/db/content'
import { buildPassage } from '@/db/factories/content'

/** What stories can be filed under. */
export type Filing = { sectionIds: number[]; topicIds: number[]; sourceIds: number[] }

const seed = 20261129
const years = 10
const yearLength = 365.25 * 86_400_000

/** One in so many has no more than a headline and a few lines. */
const shortOnes = 5

/**
 * Draws stories with the spread of real news: a few sections, topics, sources and words have most of it.
 * The same ones in the same order, whenever it is asked.
 */
export function storyDrawer(filing: Filing) {
  const { headline, paragraph, random, zipf } = storyGenerator(seed)
  const oneOf = (ids: number[]) => ids[zipf(ids.length)] ?? null
  return {
    draw(): StoryContent {
      const length = random() * shortOnes < 1 ? 1 : 3 + zipf(4)
      const topics = Array.from({ length: zipf(4) }, () => oneOf(filing.topicIds))
      const zh = headline.zh()
      const en = headline.en()
      return {
        sectionId: oneOf(filing.sectionIds),
        topicIds: [...new Set(topics.filter((id) => id !== null))].toSorted((a, b) => a - b),
        sourceId: oneOf(filing.sourceIds),
        byline: {},
        translator: {},
        leadPicture: null,
        eventDate: null,
        slug: null,
        headline: { zh, en: en.charAt(0).toUpperCase() + en.slice(1) },
        standfirst: {},
        passages: Array.from({ length }, (_, at) => {
          const sentences = 1 + zipf(3)
          return buildPassage(`p${at}`, paragraph.zh(sentences), paragraph.en(sentences))
        }),
      }
    },
    isOneIn: (many: number) => random() * many < 1,
  }
}

/** When so many stories went out, the first one first: more and more of them over ten years, up to now. */
export function publicationTimes(count: number, now: number): (index: number) => string {
  const length = years * yearLength
  return (index) => {
    const part = ((index + 0.5) / count) ** 0.8
    return new Date(Math.floor(now - length * (1 - part))).toISOString()
  }
}
