import { describe, expect, test } from 'vitest'
import { buildContent, buildPassage } from '@/db/factories/content'
import { markupVectors } from '@/db/factories/markup-vectors'
import { testDatabase } from '@/db/factories/test-database'
import { wordDocument } from '@/db/factories/word-document'
import { makeFile } from '@/features/exchange/make-file'
import { applyPlan, planTranslation } from '@/features/exchange/plan'
import { readXliff } from '@/features/exchange/xliff/read-xliff'
import { writeXliff } from '@/features/exchange/xliff/write-xliff'
import { blocksFromHtml } from '@/features/importing/blocks/blocks-from-html'
import { parsePage } from '@/features/importing/page-tree'
import { openWordDocument } from '@/features/importing/read-word-file'
import type { MemoryPair } from '@/features/memory/pair'
import { readTmx } from '@/features/memory/tmx/read-tmx'
import { writeTmx } from '@/features/memory/tmx/write-tmx'
import { panelText } from '@/features/passages/panel-text'
import { toEntry } from '@/features/terms/exchange/entry'
import { readGlossary } from '@/features/terms/exchange/read-glossary'
import { writeCsv } from '@/features/terms/exchange/write-csv'
import { writeTbx } from '@/features/terms/exchange/write-tbx'
import { termBounds } from '@/features/terms/term-bounds'
import { cleanText } from '@/lib/clean-text'
import { locales } from '@/lib/i18n/locales'

const inOneLine = (text: string) => cleanText(text).replace(/\s+/gu, ' ').trim()
const texts = [...new Set(markupVectors.map(inOneLine))]
const inAForm = texts.filter((text) => text.length <= termBounds.form)

describe('text that looks like markup comes out of a file as the text that it is:', () => {
  test('TMX', () => {
    const pairs = texts.map((text): MemoryPair => ({ pair: ['zh', 'en'], texts: [text, text] }))
    expect(readTmx(writeTmx(pairs, 'zh'))).toEqual(pairs)
  })

  test.each([
    ['CSV', (terms: Parameters<typeof writeCsv>[0]) => writeCsv(terms, locales)],
    [
      'TBX',
      (terms: Parameters<typeof writeTbx>[0]) =>
        writeTbx(terms, { title: texts[0] ?? '', locales }),
    ],
  ])('a glossary as %s', (_, write) => {
    const entries = inAForm.map((text, index) => {
      const side = { preferred: [text], forbidden: [] }
      const forms = { zh: side, en: side }
      const place = { line: 1 }
      const id = `t${String(index).padStart(12, '0')}`
      return toEntry({ id, domain: text.slice(0, 60), partOfSpeech: '', note: text, forms, place })
    })
    const terms = entries.map(({ place: _place, ...fields }) => ({
      ...fields,
      id: fields.id ?? '',
      updatedAt: '2026-11-20T09:00:00.000Z',
      updatedBy: null,
      changedBy: texts[0] ?? '',
    }))
    const read = readGlossary(write(terms))
    expect(read.map(({ note }) => note)).toEqual(inAForm)
    expect(read.map(({ forms }) => forms.en)).toEqual(entries.map(({ forms }) => forms.en))
  })

  test('XLIFF, and the translation that comes back', () => {
    const passages = texts.map((text, index) => ({
      ...buildPassage(`p${index}`, text, ''),
      panels: { zh: buildPassage('p', text, text).panels.zh ?? [], en: [] },
    }))
    const content = buildContent({ passages })
    const asked = { from: 'zh', to: 'en', ids: null, behindNote: '', draftNote: '' } as const
    const file = makeFile(testDatabase(), { ...asked, story: { id: 1, number: 7 }, content })
    const given = readXliff(writeXliff(file))
    const units = given.units.map((unit) => ({
      ...unit,
      segments: unit.segments.map((each) => ({ ...each, target: each.source })),
    }))
    const plan = planTranslation(content, 7, { ...given, units }, locales)
    const after = applyPlan(
      content,
      plan,
      plan.parts.map(({ id }) => id),
    )
    const english = after.passages.map(({ panels }) => inOneLine(panelText(panels.en ?? [])))
    expect(english).toEqual(texts)
  })

  test('a Word document', async () => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const body = texts.map((text) => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`)
    const { body: page } = await openWordDocument(await wordDocument(body.join('')))
    const shown = inOneLine(panelText(blocksFromHtml(page)))
    const missing = texts.filter((text) => !shown.includes(text))
    expect(missing).toEqual([])
  })
})

test('what is pasted as markup leaves no link that a browser would run', () => {
  const whole = markupVectors.filter((vector) => !vector.includes('<!ENTITY'))
  const led = whole.flatMap((vector) => {
    const blocks = blocksFromHtml(
      parsePage(`<html><body><p>before ${vector}</p></body></html>`).body,
    )
    return [...JSON.stringify(blocks).matchAll(/"(?:href|src|url|address)":"([^"]*)"/gu)]
  })
  expect(
    led
      .map(([, address = '']) => address)
      .filter((address) => !/^(?:https?:|mailto:|\/(?!\/))/u.test(address)),
  ).toEqual([])
})
