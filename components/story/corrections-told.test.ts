import { expect, test } from 'vitest'
import { correctionsTold } from './corrections-told'

const minute = (minute: number) => `2026-11-20T01:0${minute}:00.000Z`

const chinese = (corrections: { at: string; note: string; elsewhere?: { en: string } }[]) => ({
  locale: 'zh' as const,
  number: 12,
  slug: 's',
  headline: '新桥通车',
  translator: null,
  machineTranslation: null,
  publishedAt: minute(0),
  updatedAt: minute(5),
  corrections,
})

const told = (own: { at: string; note: string }[], others: ReturnType<typeof chinese>[]) =>
  correctionsTold({ locale: 'en', corrections: own }, others).map(({ at, note, other }) => [
    at,
    note,
    other?.locale ?? null,
  ])

test('what both languages corrected together is told once, in the own words', () => {
  const own = [{ at: minute(1), note: 'It is 3 km.' }]
  expect(told(own, [chinese([{ at: minute(1), note: '应为3公里。' }])])).toEqual([
    [minute(1), 'It is 3 km.', null],
  ])
})

test('what another language alone corrected is told in the words that were given for it, or without', () => {
  const own = [{ at: minute(2), note: 'It is 3 km.' }]
  const other = chinese([
    { at: minute(3), note: '应为周三。', elsewhere: { en: 'The Chinese had the wrong day.' } },
    { at: minute(1), note: '应为“桥”。' },
  ])
  expect(told(own, [other])).toEqual([
    [minute(1), null, 'zh'],
    [minute(2), 'It is 3 km.', null],
    [minute(3), 'The Chinese had the wrong day.', 'zh'],
  ])
})
