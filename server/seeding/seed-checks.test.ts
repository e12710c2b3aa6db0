import { expect, test } from 'vitest'
import type { StoryContent } from '@/db/content'
import { demonstrationStories } from '@/db/seeds/demonstration'
import { seedGlossary } from '@/db/seeds/glossary/glossary'
import type { SeedStory } from '@/db/seeds/seed-story'
import { defaultLevels, levelOf } from '@/features/checks/levels'
import { runChecks } from '@/features/checks/run-checks'
import { passageText } from '@/features/checks/story-texts'
import { termList } from '@/features/checks/terms/term-list'
import { loadWordList } from '@/features/passages/alignment/word-list'
import { contentOfDraft, seedContent } from './seed-content'
import { seedIds } from './testing/seed-ids'

const known = {
  wordList: loadWordList(),
  terms: termList(seedGlossary.map(({ domain, forms }) => ({ domain, ...forms }))),
}

const holdingBack = ({ passages }: StoryContent) =>
  runChecks(passages.map(passageText), known)
    .filter((finding) => levelOf(finding, defaultLevels) === 'block')
    .map(({ rule, passage, values }) => ({ rule, passage, values }))

const live = (story: SeedStory) => seedContent(story, seedIds)

test('nothing between the languages of a live story would keep it from going out', () => {
  const held = demonstrationStories.flatMap((story) =>
    holdingBack(live(story)).map((finding) => [story.headline.en, finding]),
  )
  expect(held).toEqual([])
})

test('drafts that left a language behind show what a check is for', () => {
  const drafts = demonstrationStories.flatMap((story) =>
    story.draft ? [contentOfDraft(live(story), story.draft)] : [],
  )
  expect(drafts).toHaveLength(3)
  expect(drafts.flatMap(holdingBack).map(({ rule }) => rule)).toContain('number-differs')
})
