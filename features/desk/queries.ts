import { getDb } from '@/db/client'
import { listPeople, type Person } from '@/features/people/people'
import { listSectionTree, type SectionNode } from '@/features/vocabulary/section-tree'
import type { Locale } from '@/lib/i18n/locales'
import { type DeskPage, listDesk } from './desk'
import { type DeskFilter, deskQuery, readDeskFilter } from './desk-filter'
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
}

/** All that the desk shows to a person who asks for a list by its address. */
export function getDesk(person: Person, asked: Record<string, string>, locale: Locale): Desk {
  const db = getDb()
  const filter = readDeskFilter(asked)
  const assignee = filter.assignee === 'me' ? person.id : filter.assignee
  return {
    filter,
    query: deskQuery({ ...filter, page: 1 }),
    list: listDesk(db, { ...filter, assignee }, locale),
    views: listSavedViews(db, person.id),
    sections: listSectionTree(db),
    colleagues: listPeople(db).filter(({ id, isDisabled }) => !isDisabled && id !== person.id),
  }
}
