import { expect, test } from 'vitest'
import { faultsOf } from '@/features/access/field-faults'
import { termForm } from './term-form'

const given = { id: null, domain: 'media', 'preferred.zh': '新华社', 'preferred.en': 'Xinhua' }

function faults(change: object) {
  const read = termForm.safeParse({ ...given, ...change })
  return read.success ? {} : faultsOf(read.error)
}

test('a form a line, clean and none twice; one that may stand is not forbidden', () => {
  const fields = {
    ...{ 'preferred.en': ' Xinhua \r\n\nXinhua\nXinhua  News\tAgency\n', note: ' a\r\nb ' },
    'forbidden.en': 'New China\nXinhua\na|b\u200b',
  }
  expect(termForm.parse({ ...given, ...fields }).fields).toEqual({
    domain: 'media',
    partOfSpeech: null,
    note: 'a\nb',
    forms: {
      zh: { preferred: ['新华社'], forbidden: [] },
      en: { preferred: ['Xinhua', 'Xinhua News Agency'], forbidden: ['New China', 'a b'] },
    },
  })
})

test('what is missing or too long is told by its field', () => {
  expect(faults({ 'preferred.zh': ' \n', 'preferred.en': '' })).toEqual({
    'preferred.zh': 'required',
  })
  expect(faults({ 'preferred.zh': '', 'preferred.en': 'Xinhua' })).toEqual({})
  expect(faults({ domain: ' ' })).toEqual({ domain: 'required' })
  expect(faults({ note: 'x'.repeat(2001) })).toEqual({ note: 'tooLong' })
  expect(faults({ 'forbidden.en': 'x'.repeat(151) })).toEqual({ 'forbidden.en': 'tooLong' })
  const many = Array.from({ length: 41 }, (_, index) => `form ${index}`).join('\n')
  expect(faults({ 'preferred.en': many })).toEqual({ 'preferred.en': 'tooLong' })
})
