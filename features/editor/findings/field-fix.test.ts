import { expect, test } from 'vitest'
import { buildContent } from '@/db/factories/content'
import { fieldFix } from './field-fix'

const { passages: _, ...fields } = buildContent({
  headline: { zh: '新桥通车', en: 'The the bridge opens' },
  standfirst: { zh: '耗资3亿元', en: 'At a cost' },
})

const doubled = {
  zh: null,
  en: { start: 0, end: 7 },
  fix: { locale: 'en' as const, text: 'The' },
  waiver: { passageId: '_headline', rule: 'typography-en' as const, zh: null, en: 'The the' },
}

test('a fix is written into its field and language alone', () => {
  expect(fieldFix(fields, doubled)).toEqual({
    headline: { zh: '新桥通车', en: 'The bridge opens' },
  })
})

test('of other words than it was found in nothing is changed', () => {
  const later = { ...fields, headline: { zh: '新桥通车', en: 'A the bridge opens' } }
  expect(fieldFix(later, doubled)).toBeNull()
  expect(
    fieldFix(fields, { ...doubled, waiver: { ...doubled.waiver, passageId: 'p1' } }),
  ).toBeNull()
})
