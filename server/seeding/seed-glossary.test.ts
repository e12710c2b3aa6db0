import { expect, test } from 'vitest'
import { testDatabase } from '@/db/factories/test-database'
import { seedGlossary } from '@/db/seeds/glossary/glossary'
import { readGlossary } from '@/features/terms/exchange/read-glossary'
import { writeCsv } from '@/features/terms/exchange/write-csv'
import { withNames } from '@/features/terms/glossary'
import { planImport } from '@/features/terms/import-plan'
import { readTerms } from '@/features/terms/stored-terms'
import { getStyleNote } from '@/features/terms/style/style-notes'
import { seedTerms } from './seed-glossary'

test('the starting glossary is as fit as any that is imported, out and in', () => {
  const db = testDatabase()
  seedTerms(db, '2026-11-20T09:00:00.000Z')
  const terms = readTerms(db)
  expect(terms).toHaveLength(seedGlossary.length)
  const entries = readGlossary(writeCsv(withNames(db, terms), ['zh', 'en']))
  const kinds = planImport(db, entries).entries.map(({ kind }) => kind)
  expect(new Set(kinds)).toEqual(new Set(['same']))
})

test('translators begin with a style for either way', () => {
  const db = testDatabase()
  seedTerms(db, '2026-11-20T09:00:00.000Z')
  expect(getStyleNote(db, { from: 'zh', to: 'en' })).toContain('British spelling')
  expect(getStyleNote(db, { from: 'en', to: 'zh' })).toContain('书名号')
})
