import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Passage, StoryContent } from '@/db/content'
import { arbitraryContent } from '@/db/factories/arbitrary-content'
import { buildContent, buildPassage, paragraph } from '@/db/factories/content'
import { changedPlaces } from '@/features/passages/changed-places'
import { panelText } from '@/features/passages/panel-text'
import type { Part } from '@/features/passages/text-diff'
import { locales } from '@/lib/i18n/locales'
import { compareContents, isSameText, type PassageComparison } from './comparison'

const [first, second] = buildContent().passages as [Passage, Passage]
const compare = (overrides: Partial<StoryContent>) =>
  compareContents(buildContent(), buildContent(overrides))
const comparePassages = (before: Passage[], after: Passage[]) =>
  compareContents(buildContent({ passages: before }), buildContent({ passages: after })).passages
const places = (passages: PassageComparison[]) =>
  passages.map(({ before, after, fate, isMoved }) => [
    before.join('+'),
    isMoved ? `${fate}, moved` : fate,
    after.join('+'),
  ])

describe('compareContents', () => {
  test('finds nothing between equal versions', () => {
    const comparison = compare({})
    expect(isSameText(comparison)).toBe(true)
    expect(places(comparison.passages)).toEqual([
      ['1', 'kept', '1'],
      ['2', 'kept', '2'],
    ])
  })

  test('finds something wherever two versions differ', () => {
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, (before, after) => {
        expect(isSameText(compareContents(before, after))).toBe(
          changedPlaces(before, after).length === 0,
        )
      }),
    )
  })

  test('gives back both versions: every passage once, its text out of the parts', () => {
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, (before, after) => {
        const { passages } = compareContents(before, after)
        expect(numbersIn(passages, 'before')).toEqual(before.passages.map((_, index) => index + 1))
        expect(numbersIn(passages, 'after')).toEqual(after.passages.map((_, index) => index + 1))
        for (const { panels, ...numbers } of passages) {
          for (const locale of locales) {
            const { parts } = panels[locale]
            expect(textWithout('added', parts)).toBe(textAt(before, numbers.before, locale))
            expect(textWithout('removed', parts)).toBe(textAt(after, numbers.after, locale))
          }
        }
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

  test('shows passages taken away where they stood', () => {
    const third = buildPassage('third', '造价不详。', 'The cost is not known.')
    const added = buildPassage('new', '新', 'New')
    expect(places(comparePassages([first, second, third], [first, added, third]))).toEqual([
      ['1', 'kept', '1'],
      ['2', 'removed', ''],
      ['', 'added', '2'],
      ['3', 'kept', '3'],
    ])
  })

  test('tells a change of form alone from a change of words', () => {
    const bold = { ...paragraph(''), text: [{ text: '全长3公里。', marks: ['bold' as const] }] }
    const passages = [first, { ...second, panels: { ...second.panels, zh: [bold] } }]
    expect(compare({ passages: passages as Passage[] }).passages[1]).toMatchObject({
      isChanged: true,
      panels: { zh: { isReformatted: true }, en: { isReformatted: false } },
    })
  })

  test('tells which pictures came and went, and a side emptied on purpose', () => {
    const picture = (mediaId: string) =>
      [{ type: 'picture', picture: { mediaId, alt: '桥' } }] as Passage['panels']['zh']
    const before = { ...second, panels: { zh: picture('old'), en: [] } }
    const after: Passage = {
      ...second,
      panels: { zh: picture('new'), en: [] },
      emptyOnPurpose: ['en'],
    }
    expect(comparePassages([before], [after])[0]?.panels).toMatchObject({
      zh: { picturesAdded: ['new'], picturesRemoved: ['old'], isReformatted: false },
      en: { emptied: 'emptied' },
    })
  })
})

describe('passages', () => {
  const whole = buildPassage('whole', '新桥通车。全长3公里。', 'The bridge opened. It is long.')
  const upper = buildPassage('whole', '新桥通车。', 'The bridge opened.')
  const lower = buildPassage('lower', '全长3公里。', 'It is very long.')

  test('that moved are told, and no more of them than have to', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => buildPassage(id, id, id)) as Passage[]
    expect(places(comparePassages([a, b, c] as Passage[], [c, a, b] as Passage[]))).toEqual([
      ['3', 'kept, moved', '1'],
      ['1', 'kept', '2'],
      ['2', 'kept', '3'],
    ])
  })

  test('that were split are told as pieces of the one they came from', () => {
    const passages = comparePassages([first, whole], [first, upper, lower])
    expect(places(passages)).toEqual([
      ['1', 'kept', '1'],
      ['2', 'split', '2+3'],
    ])
    expect(passages[1]?.panels.en.parts.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: ' ' },
      { kind: 'added', text: '\n' },
      { kind: 'added', text: 'very ' },
    ])
  })

  test('that were merged are told as the one that they became', () => {
    expect(places(comparePassages([upper, lower, second], [whole, second]))).toEqual([
      ['1+2', 'merged', '1'],
      ['3', 'kept', '2'],
    ])
  })
})

function numbersIn(passages: PassageComparison[], side: 'before' | 'after'): number[] {
  return passages.flatMap((passage) => passage[side]).toSorted((one, other) => one - other)
}

function textWithout(kind: Part['kind'], parts: Part[]): string {
  return parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('')
}

function textAt({ passages }: StoryContent, numbers: number[], locale: (typeof locales)[number]) {
  return panelText(numbers.flatMap((number) => passages[number - 1]?.panels[locale] ?? []))
}
