import { expect, test } from 'vitest'
import type { Block, StoryContent } from '@/db/content'
import { buildContent, buildPassage, paragraph } from '@/db/factories/content'
import { noteProblems, problemsOf } from './fitness'

const gone = new Set(['gone'])

const problems = (overrides: Partial<StoryContent>, locales: ('zh' | 'en')[] = ['zh', 'en']) =>
  problemsOf(buildContent(overrides), locales, { kind: 'publish', gone, unread: [] })

const picture = (alt: string): Block => ({ type: 'picture', picture: { mediaId: 'm1', alt } })

test('a whole story has nothing to put right', () => {
  expect(problems({})).toEqual([])
})

test('every language that goes out is looked at, and only those', () => {
  const bare = { headline: { zh: '新桥通车' }, passages: [buildPassage('only', '通车。', '')] }
  expect(problems(bare)).toEqual([
    { field: 'headline', locale: 'en', passageId: null },
    { field: 'body', locale: 'en', passageId: null },
  ])
  expect(problems(bare, ['zh'])).toEqual([])
})

test('white space is neither a headline nor a body', () => {
  const passages = [{ id: 'a', panels: { zh: [paragraph('通车。')], en: [paragraph(' \u3000')] } }]
  expect(problems({ headline: { zh: '新桥通车', en: ' ' }, passages })).toMatchObject([
    { field: 'headline', locale: 'en' },
    { field: 'body', locale: 'en' },
  ])
})

test('a picture needs its alternative in each language, wherever it stands', () => {
  const passages = [
    buildPassage('words', '通车。', 'It opened.'),
    { id: 'one', panels: { zh: [picture('桥')], en: [picture('')] } },
    {
      id: 'many',
      panels: {
        zh: [{ type: 'gallery' as const, pictures: [{ mediaId: 'm1', alt: ' ' }] }],
        en: [],
      },
    },
  ]
  const leadPicture = { mediaId: 'm1', alt: { zh: '桥' }, caption: {}, credit: {} }
  expect(problems({ passages, leadPicture })).toEqual([
    { field: 'pictureAlt', locale: 'zh', passageId: 'many' },
    { field: 'leadPictureAlt', locale: 'en', passageId: null },
    { field: 'pictureAlt', locale: 'en', passageId: 'one' },
  ])
})

test('the desk asks for a section', () => {
  expect(
    problemsOf(buildContent(), ['zh'], { kind: 'publish', needsSection: true, gone, unread: [] }),
  ).toMatchObject([{ field: 'section', locale: null }])
})

test('a correction says in each language what was wrong', () => {
  const correction = { kind: 'correct' as const, note: { zh: '桥长有误。' }, gone, unread: [] }
  expect(problemsOf(buildContent(), ['zh', 'en'], correction)).toMatchObject([
    { field: 'note', locale: 'en' },
  ])
  expect(noteProblems({ zh: '有误。', en: ' ' }, ['zh', 'en'])).toMatchObject([{ locale: 'en' }])
})

test('a picture that was deleted is named where it stands', () => {
  const deleted = (alt: string): Block => ({ type: 'picture', picture: { mediaId: 'gone', alt } })
  const gallery: Block = {
    type: 'gallery',
    pictures: [
      { mediaId: 'm1', alt: 'A bridge' },
      { mediaId: 'gone', alt: 'A ferry' },
    ],
  }
  const passages = [
    buildPassage('words', '通车。', 'It opened.'),
    { id: 'shown', panels: { zh: [deleted('渡船')], en: [gallery] } },
  ]
  const leadPicture = { mediaId: 'gone', alt: { zh: '桥', en: 'Bridge' }, caption: {}, credit: {} }
  expect(problems({ passages, leadPicture })).toEqual([
    { field: 'leadPicture', locale: null, passageId: null },
    { field: 'picture', locale: 'zh', passageId: 'shown', name: '渡船' },
    { field: 'picture', locale: 'en', passageId: 'shown', name: 'A ferry' },
  ])
  expect(problems({ passages }, ['zh'])).toHaveLength(1)
})
