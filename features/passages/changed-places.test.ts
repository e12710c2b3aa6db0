import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StoryContent } from '@/db/content'
import { arbitraryContent } from '@/db/factories/arbitrary-content'
import { buildContent, buildPassage } from '@/db/factories/content'
import { changedPlaces } from './changed-places'

const before = buildContent()
const changesIn = (overrides: Partial<StoryContent>) =>
  changedPlaces(before, buildContent(overrides))
const [first, second] = before.passages as [
  StoryContent['passages'][number],
  StoryContent['passages'][number],
]

describe('changedPlaces', () => {
  test('is empty for equal versions alone', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        expect(changedPlaces(content, structuredClone(content))).toEqual([])
      }),
    )
    expect(changesIn({ headline: { zh: '新桥通车', en: 'Bridge opens' } })).not.toEqual([])
  })

  test('finds the same places in both directions', () => {
    const sorted = (one: StoryContent, other: StoryContent) =>
      changedPlaces(one, other)
        .map((place) => JSON.stringify(place))
        .toSorted()
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, (one, other) => {
        expect(sorted(one, other)).toEqual(sorted(other, one))
      }),
    )
  })

  test('tells languages and shared fields apart', () => {
    expect(changesIn({ headline: { zh: '新桥通车', en: 'Bridge opens' }, sectionId: 3 })).toEqual([
      { field: 'sectionId', locale: null, passageId: null },
      { field: 'headline', locale: 'en', passageId: null },
    ])
  })

  test('names the panel that was rewritten', () => {
    const rewritten = buildPassage('second', '全长3公里。', 'It spans 3 kilometres.')
    expect(changesIn({ passages: [first, rewritten] })).toEqual([
      { field: 'panel', locale: 'en', passageId: 'second' },
    ])
  })

  test('a passage added or taken away is a change of the languages that it speaks', () => {
    const added = buildPassage('third', '', 'A footnote.')
    expect(changesIn({ passages: [first, added, second] })).toEqual([
      { field: 'panel', locale: 'en', passageId: 'third' },
    ])
    expect(changesIn({ passages: [first] })).toEqual([
      { field: 'panel', locale: 'zh', passageId: 'second' },
      { field: 'panel', locale: 'en', passageId: 'second' },
    ])
  })

  test('moving passages changes their order, of no language', () => {
    expect(changesIn({ passages: [second, first] })).toEqual([
      { field: 'order', locale: null, passageId: null },
    ])
  })

  test('another lead picture is a shared matter, its words are not', () => {
    const lead = (mediaId: string, alt: string) => ({
      leadPicture: { mediaId, alt: { zh: '桥', en: alt }, caption: {}, credit: {} },
    })
    const from = (alt: string) => buildContent(lead('m1', alt))
    expect(changedPlaces(from('A bridge'), buildContent(lead('m2', 'A bridge')))).toEqual([
      { field: 'leadPicture', locale: null, passageId: null },
    ])
    expect(changedPlaces(from('A bridge'), from('The bridge'))).toEqual([
      { field: 'leadPicture', locale: 'en', passageId: null },
    ])
  })

  test('a side left empty on purpose is a change of its language', () => {
    expect(changesIn({ passages: [first, { ...second, emptyOnPurpose: ['zh'] }] })).toEqual([
      { field: 'emptyOnPurpose', locale: 'zh', passageId: 'second' },
    ])
  })
})
