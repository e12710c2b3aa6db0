import { CsvError, parse } from 'csv-parse/sync'
import { isKnownLocale } from '@/lib/i18n/languages'
import type { Locale } from '@/lib/i18n/locales'
import { columns, forbiddenSuffix, unguarded } from './csv-cells'
import { type Entry, type RawEntry, toEntry } from './entry'
import { FileFault } from './file-fault'

type Row = { record: string[]; info: { lines: number } }

/** The terms of a table. Throws FileFault. */
export function readCsv(text: string): Entry[] {
  const [head, ...rows] = recordsOf(text)
  if (!head) throw new FileFault('no-language', { line: 1 })
  const meanings = head.record.map(meaningOf)
  if (!meanings.some((meaning) => 'locale' in meaning)) {
    throw new FileFault('no-language', { line: 1 })
  }
  const twice = head.record.findIndex((name, at) => head.record.indexOf(name) !== at)
  if (twice !== -1) throw new FileFault('twice', { line: 1, column: twice + 1 })
  let before = head.info.lines
  return rows.map(({ record, info }) => {
    const place = { line: before + 1 }
    before = info.lines
    return toEntry({ ...rawEntry(record, meanings), place })
  })
}

function recordsOf(text: string): Row[] {
  const [names = ''] = text.split('\n', 1)
  // Spreadsheets write what their country has between columns.
  const delimiter = [',', ';', '\t'].find((mark) => names.includes(mark)) ?? ','
  try {
    return parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      delimiter,
    }) as unknown as Row[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new FileFault('bad-csv', { line: Number(error.lines) || 1 })
  }
}

type Meaning = { field: keyof typeof columns } | { locale: Locale; kind: 'preferred' | 'forbidden' }

/** @param at from nought */
function meaningOf(name: string, at: number): Meaning {
  const plain = name.trim().toLowerCase()
  const field = (Object.keys(columns) as (keyof typeof columns)[]).find(
    (key) => columns[key] === plain,
  )
  if (field) return { field }
  const isForbidden = plain.endsWith(forbiddenSuffix)
  const tag = isForbidden ? plain.slice(0, -forbiddenSuffix.length) : plain
  // Other programs name a script or a country too: zh-Hans, en-GB.
  const [locale = ''] = tag.split(/[-_]/u)
  if (!isKnownLocale(locale)) throw new FileFault('unknown-column', { line: 1, column: at + 1 })
  return { locale, kind: isForbidden ? 'forbidden' : 'preferred' }
}

function rawEntry(record: string[], meanings: Meaning[]): Omit<RawEntry, 'place'> {
  const raw = { id: '', domain: '', partOfSpeech: '', note: '', updatedAt: '', updatedBy: '' }
  const forms: RawEntry['forms'] = {}
  for (const [at, meaning] of meanings.entries()) {
    const cell = unguarded(record[at] ?? '')
    if ('field' in meaning) {
      raw[meaning.field] = cell
      continue
    }
    forms[meaning.locale] ??= { preferred: [], forbidden: [] }
    forms[meaning.locale]?.[meaning.kind].push(...cell.split('|'))
  }
  return { ...raw, forms }
}
