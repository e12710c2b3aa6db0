import { expect, test } from 'vitest'
import { buildContent, buildPassage } from '@/db/factories/content'
import { changesBetween } from './changes'

const [first, second] = buildContent().passages as [
  ReturnType<typeof buildPassage>,
  ReturnType<typeof buildPassage>,
]

test('a field that changed in both languages is one line', () => {
  const after = buildContent({ headline: { zh: '大桥通车', en: 'Big bridge opens' }, slug: 'big' })
  expect(changesBetween(buildContent(), after)).toEqual([
    { kind: 'field', field: 'slug', locales: [] },
    { kind: 'field', field: 'headline', locales: ['zh', 'en'] },
  ])
})

test('passages that changed alike are one line, by their numbers', () => {
  const shorter = (passage: typeof first) => ({
    ...passage,
    panels: { ...passage.panels, en: [] },
  })
  const third = buildPassage('third', '造价不详。', '')
  const after = buildContent({ passages: [shorter(first), shorter(second), third] })
  expect(changesBetween(buildContent(), after)).toEqual([
    { kind: 'passages', fate: 'edited', numbers: [1, 2], locales: ['en'] },
    { kind: 'passages', fate: 'added', numbers: [3], locales: ['zh'] },
  ])
  expect(
    changesBetween(after, buildContent({ passages: [shorter(second), shorter(first)] })),
  ).toEqual([
    { kind: 'field', field: 'order', locales: [] },
    { kind: 'passages', fate: 'removed', numbers: [3], locales: ['zh'] },
  ])
})

test('a machine’s draft is a line of its own, and its words moved elsewhere are none', () => {
  const drafted = (passage: typeof first, id: string, hash: string) => ({
    ...passage,
    machineDrafts: { en: { id, hash } },
  })
  const before = buildContent({
    passages: [first, { ...second, panels: { ...second.panels, en: [] } }],
  })
  const after = buildContent({
    passages: [
      drafted(buildPassage('first', '新桥昨天通车。', 'By machine.'), 'd1', 'h1'),
      drafted(second, 'd2', 'h2'),
      drafted(buildPassage('third', '', 'Cut from the second.'), 'd3', ''),
    ],
  })
  expect(changesBetween(before, after)).toEqual([
    { kind: 'passages', fate: 'edited', numbers: [1], locales: ['zh'] },
    { kind: 'passages', fate: 'drafted', numbers: [1, 2], locales: ['en'] },
    { kind: 'passages', fate: 'added', numbers: [3], locales: ['en'] },
  ])
  const mended = buildContent({
    passages: [
      drafted(buildPassage('first', '新桥昨天通车。', 'Mended by hand.'), 'd1', 'h1'),
      ...after.passages.slice(1),
    ],
  })
  expect(changesBetween(after, mended)).toEqual([
    { kind: 'passages', fate: 'edited', numbers: [1], locales: ['en'] },
  ])
})
