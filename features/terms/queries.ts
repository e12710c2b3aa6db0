import { getDb, getReader } from '@/db/client'
import {
  type GlossaryFilter,
  type GlossaryPage,
  type GlossaryTerm,
  listDomains,
  listTerms,
  withNames,
} from './glossary'
import { readTerms } from './stored-terms'
import { listStyleNotes, type StyleNote } from './style/style-notes'
import { formsOf, listUses, type TermUses } from './usage'

/** What the pages of the glossary ask, one read a page. */

type Room = GlossaryPage & { domains: string[]; styleNotes: StyleNote[] }

export function getGlossaryPage(filter: GlossaryFilter): Room {
  const db = getDb()
  return { ...listTerms(db, filter), domains: listDomains(db), styleNotes: listStyleNotes(db) }
}

export function getTermPage(id: string): (TermUses & { term: GlossaryTerm }) | null {
  const db = getReader()
  const [term] = withNames(db, readTerms(db, [id]))
  return term ? { term, ...listUses(db, formsOf(term)) } : null
}

/** What a story's writers see of the newsroom's style. */
export function getStyleNotes(): StyleNote[] {
  return listStyleNotes(getReader()).filter(({ note }) => note !== '')
}
