import { getDb } from '@/db/client'
import { listPeople, type Person } from '@/features/access/person'
import { can } from '@/features/access/policy'
import { listSectionTree, type SectionNode } from '@/features/vocabulary/section-tree'
import { everyLocale, type Locale } from '@/lib/i18n/locales'
import { countRequests, type DeskPage, listDesk } from './desk'
import { type DeskFilter, deskQuery, readDeskFilter } from './desk-filter'
import type { DeskCell } from './desk-rows'
import { listSavedViews, type SavedView } from './saved-views'

export type Desk = {
  filter: DeskFilter
  /** The filter as views keep it, without the page. */
  query: string
  list: DeskPage
  views: SavedView[]
  sections: SectionNode[]
  /** Those whom a language can be assigned to. */
  colleagues: Person[]
  /** How many languages are asked for, for one who may give them; else none. */
  waitingRequests: number
}

/** All that the desk shows to a person who asks for a list by its address. */
export function getDesk(person: Person, asked: Record<string, string>, locale: Locale): Desk {
  const db = getDb()
  const filter = readDeskFilter(asked)
  const assignee = filter.assignee === 'me' ? person.id : filter.assignee
  return {
    filter,
    query: deskQuery({ ...filter, page: 1 }),
    list: seenBy(person, listDesk(db, { ...filter, assignee }, locale)),
    views: listSavedViews(db, person.id),
    sections: listSectionTree(db),
    waitingRequests: can(person, 'story.assign') ? countRequests(db) : 0,
    colleagues: listPeople(db).filter(({ id, isDisabled }) => !isDisabled && id !== person.id),
  }
}

/** Requests concern those who may answer them, and who asked. */
function seenBy(person: Person, page: DeskPage): DeskPage {
  if (can(person, 'story.assign')) return page
  const own = (cell: DeskCell): DeskCell => ({
    ...cell,
    requests: cell.requests.filter(({ id }) => id === person.id),
  })
  const rows = page.rows.map((row) => ({
    ...row,
    cells: everyLocale((locale) => own(row.cells[locale])),
  }))
  return { ...page, rows }
}
