import { existsSync } from 'node:fs'
import { connect, type Db, databaseFile } from '@/db/client'
import { seedGlossary } from '@/db/seeds/glossary/glossary'
import { listCheckedTerms } from '@/features/checks/checked-terms'
import type { KnownName } from '@/features/checks/names/known-names'
import { learntNames } from '@/features/checks/names/learnt-names'
import { type TermList, termList } from '@/features/checks/terms/term-list'

/** What a newsroom calls things, as far as the rules ask. */
export interface NewsroomWords {
  /** Whose glossary it is: the newsroom's own, or the one that newsrooms begin with. */
  glossary: 'own' | 'first'
  /** How many terms have a form in both languages. */
  terms: number
  list: TermList
  /** What published stories call the names of some English texts; nothing where none are remembered. */
  names: ((english: string[]) => KnownName[]) | null
  close: () => void
}

/** The words of the newsroom in a data folder, or those that newsrooms begin with where there is none. */
export function newsroomWords(dataDir: string): NewsroomWords {
  const file = databaseFile(dataDir)
  const db = existsSync(file) ? connect(file) : null
  db?.$client.pragma('query_only = ON')
  // One of before the glossary or the memory has no such table.
  const own = db && has(db, 'terms') ? listCheckedTerms(db) : []
  const terms =
    own.length > 0 ? own : seedGlossary.map(({ domain, forms }) => ({ domain, ...forms }))
  return {
    glossary: own.length > 0 ? 'own' : 'first',
    terms: terms.length,
    list: termList(terms),
    names: db && has(db, 'memory_pairs') ? (english) => learntNames(db, english) : null,
    close: () => db?.$client.close(),
  }
}

const has = (db: Db, table: string) =>
  db.$client.prepare('select 1 from sqlite_master where name = ?').get(table) !== undefined
