import { describe, expect, test } from 'vitest'
import { storyContentSchema } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { demonstrationStories } from '@/db/seeds/demonstration'
import { type SeedStory, seedLanguages } from '@/db/seeds/seed-story'
import { sameBlocks } from '@/features/passages/normal-form'
import { writtenLocales } from '@/features/passages/text'
import { contentBeforeCorrection, contentOfDraft, seedContent } from './seed-content'
import { seedIds as ids } from './testing/seed-ids'

const written = (story: SeedStory) => writtenLocales(seedContent(story, ids))

describe('the demonstration newsroom', () => {
  test('has at least 24 stories over five sections and several sources', () => {
    expect(demonstrationStories.length).toBeGreaterThanOrEqual(24)
    expect(new Set(demonstrationStories.map(({ section }) => section)).size).toBeGreaterThan(4)
    expect(new Set(demonstrationStories.map(({ source }) => source)).size).toBeGreaterThan(2)
  })

  test.each(demonstrationStories.map((story) => [story.headline.en ?? story.headline.zh, story]))(
    '“%s” is well formed',
    (_, story) => {
      const content = seedContent(story as SeedStory, ids)
      expect(() => storyContentSchema.parse(content)).not.toThrow()
      expect(writtenLocales(content)).not.toEqual([])
    },
  )

  test('has stories in one language only, of each language', () => {
    const single = demonstrationStories.map(written).filter((locales) => locales.length === 1)
    expect(single.flat().toSorted()).toEqual(['en', 'zh'])
  })

  test('has a story of four Chinese paragraphs against ten English', () => {
    const counts = demonstrationStories.map(({ passages }) => [
      passages.flatMap(({ zh }) => zh).length,
      passages.flatMap(({ en }) => en).length,
    ])
    expect(counts).toContainEqual([4, 10])
  })

  test('shows a gallery, a table and lists', () => {
    const blocks = demonstrationStories.flatMap(({ passages }) =>
      passages.flatMap(({ zh, en }) => [...zh, ...en]),
    )
    const types = new Set(blocks.map((block) => (typeof block === 'string' ? 'text' : block.type)))
    expect([...types]).toEqual(expect.arrayContaining(['gallery', 'table', 'list', 'quote']))
  })

  test('has drafts that leave each language behind, and one that is followed in part', () => {
    const changed = demonstrationStories.flatMap((story) => {
      if (!story.draft) return []
      const before = seedContent(story, ids).passages
      const after = contentOfDraft(seedContent(story, ids), story.draft).passages
      const isOther = (locale: 'zh' | 'en') =>
        before.some((each, index) => {
          const other = after[index]
          return other && !sameBlocks(blocksIn(each.panels, locale), blocksIn(other.panels, locale))
        })
      return [seedLanguages.filter(isOther)]
    })
    expect(changed.toSorted()).toEqual([['en'], ['zh'], ['zh', 'en']])
  })

  test('has a correction whose first words differ from the corrected ones', () => {
    const corrected = demonstrationStories.filter(({ correction }) => correction)
    expect(corrected.length).toBeGreaterThan(0)
    for (const story of corrected) {
      const content = seedContent(story, ids)
      if (!story.correction) continue
      expect(contentBeforeCorrection(content, story.correction)).not.toEqual(content)
    }
  })
})
