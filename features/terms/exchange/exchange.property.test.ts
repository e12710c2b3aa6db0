import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutEmpty } from '@/features/terms/commands'
import type { GlossaryTerm } from '@/features/terms/glossary'
import { partsOfSpeech } from '@/features/terms/term'
import { formsIn } from '@/features/terms/term-form'
import { knownLocales } from '@/lib/i18n/languages'
import { type Entry, toEntry } from './entry'
import { readGlossary } from './read-glossary'
import { writeCsv } from './write-csv'
import { writeTbx } from './write-tbx'

/** What people write, and what files stumble over. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '新华社',
    '“一带一路”',
    '=1+1',
    "'=x",
    '-er',
    '@x',
    'a,b',
    '"',
    ';',
    '<b>&amp;',
    ']]>',
  ),
)
const forms = fc.array(text, { maxLength: 4 }).map(formsIn)
const sides = fc.record({ preferred: forms, forbidden: forms })

const entry = fc
  .record({
    id: fc.stringMatching(/^t[0-9a-z]{12}$/u),
    domain: text,
    partOfSpeech: fc.constantFrom('', ...partsOfSpeech),
    note: fc.array(text, { maxLength: 3 }).map((lines) => lines.join('\n')),
    forms: fc.record({ zh: sides, en: sides, ar: sides }),
  })
  .filter(({ forms: each }) => Object.values(each).some(({ preferred }) => preferred.length > 0))
  // As it is kept: whatever comes in goes through the same.
  .map((raw) => toEntry({ ...raw, place: { line: 1 } }))

const entries = fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 5 })

const asTerm = ({ id, place: _, ...fields }: Entry): GlossaryTerm => ({
  ...fields,
  id: id ?? '',
  updatedAt: '2026-11-20T09:00:00.000Z',
  updatedBy: null,
  changedBy: 'Lin <& Co>',
})

const said = (all: Entry[]) =>
  all.map(({ place: _, ...rest }) => ({ ...rest, forms: withoutEmpty(rest.forms) }))

const writers = {
  csv: (terms: GlossaryTerm[]) => writeCsv(terms, knownLocales),
  tbx: (terms: GlossaryTerm[]) => writeTbx(terms, { title: 'Glossary', locales: knownLocales }),
}

test.each(Object.entries(writers))('there and back by %s nothing is lost', (_, write) => {
  fc.assert(
    fc.property(entries, (all) => {
      expect(said(readGlossary(write(all.map(asTerm))))).toEqual(said(all))
    }),
    { numRuns: 300 },
  )
})

test('whatever a file holds, it is read or refused with a reason', () => {
  const scraps = fc.constantFrom(
    ...[
      '<tbx>',
      '</tbx>',
      '<!DOCTYPE a [<!ENTITY b "c">]>',
      '&b;',
      '<![CDATA[',
      'zh,en\n',
      '"',
      ',',
    ],
    ...['\u0000', '\uFEFF', '<?xml version="1.0"?>', '<a xmlns:b="c"/>', 'zh', '\n', '\r'],
  )
  const file = fc.array(fc.oneof(scraps, text), { maxLength: 12 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(file, (given) => {
      try {
        readGlossary(given)
      } catch (error) {
        expect(error).toMatchObject({ code: expect.any(String) })
      }
    }),
    { numRuns: 1000 },
  )
})
