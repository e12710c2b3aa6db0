import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StoryContent } from '@/db/content'
import { arbitraryContent } from '@/db/factories/arbitrary-content'
import { buildContent, buildPassage, paragraph } from '@/db/factories/content'
import { changedPlaces } from '@/features/passages/changed-places'
import { compareContents } from './comparison'

const [first, second] = buildContent().passages as [
  StoryContent['passages'][number],
  StoryContent['passages'][number],
]
const compare = (overrides: Partial<StoryContent>) =>
  compareContents(buildContent(), buildContent(overrides))

describe('compareContents', () => {
  test('finds nothing between equal versions', () => {
    expect(compare({})).toEqual({ fields: [], shared: [], isReordered: false, passages: [] })
  })

  test('finds something wherever two versions differ in what is said', () => {
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, (before, after) => {
        const { fields, shared, isReordered, passages } = compareContents(before, after)
        const isFound = fields.length + shared.length + passages.length > 0 || isReordered
        const places = changedPlaces(before, after).filter(
          ({ field }) => field !== 'emptyOnPurpose',
        )
        if (places.length > 0) expect(isFound).toBe(true)
      }),
    )
  })

  test('compares headlines and shared fields', () => {
    const headline = { zh: '大桥通车', en: 'New bridge opens' }
    const { fields, shared } = compare({ headline, sectionId: 2 })
    expect(fields).toEqual([
      {
        field: 'headline',
        locale: 'zh',
        parts: [
          { kind: 'removed', text: '新' },
          { kind: 'added', text: '大' },
          { kind: 'same', text: '桥通车' },
        ],
      },
    ])
    expect(shared).toEqual([{ field: 'sectionId', before: null, after: 2 }])
  })

  test('shows the changed passages alone, those taken away where they stood', () => {
    const third = buildPassage('third', '造价不详。', 'The cost is not known.')
    const before = buildContent({ passages: [first, second, third] })
    const after = buildContent({ passages: [first, buildPassage('new', '新', 'New'), third] })
    expect(compareContents(before, after).passages.map(({ id, fate }) => [id, fate])).toEqual([
      ['second', 'removed'],
      ['new', 'added'],
    ])
  })

  test('tells a change of form alone from a change of words', () => {
    const bold = { ...paragraph(''), text: [{ text: '全长3公里。', marks: ['bold' as const] }] }
    const passages = [first, { ...second, panels: { ...second.panels, zh: [bold] } }]
    expect(compare({ passages: passages as StoryContent['passages'] }).passages).toMatchObject([
      { id: 'second', panels: { zh: { isReformatted: true }, en: { isReformatted: false } } },
    ])
  })

  test('knows when passages moved', () => {
    expect(compare({ passages: [second, first] })).toMatchObject({
      isReordered: true,
      passages: [],
    })
  })
})
