import { z } from 'zod'
import { deskEntries } from '@/db/schema/desk'
import { locales } from '@/lib/i18n/locales'

/**
 * What the desk can be asked for beside the states: what is behind, what is not agreed throughout, what readers lack yet, what will
 * go out otherwise than it is written now, and what someone asks to be given.
 */
export const deskMarks = ['stale', 'unagreed', 'changed', 'unscheduled', 'asked'] as const

export const deskStates = deskEntries.state.enumValues

export const deskSorts = ['newest', 'oldest', 'number', 'headline'] as const

const fields = z.object({
  q: z.string().trim().max(200).catch(''),
  section: z.coerce.number().int().positive().nullable().catch(null),
  state: z
    .enum([...deskStates, ...deskMarks])
    .nullable()
    .catch(null),
  language: z.enum(locales).nullable().catch(null),
  /** The id of a person, or `none` for languages that are no one's task. */
  assignee: z.string().min(1).max(100).nullable().catch(null),
  sort: z.enum(deskSorts).catch('newest'),
  page: z.coerce.number().int().min(1).catch(1),
})

/** What the desk lists; the same names as in its address. */
export type DeskFilter = z.output<typeof fields>

/** The filter of an address. What is not understood is left out: a list is never an error. */
export function readDeskFilter(query: Record<string, string | string[] | undefined>): DeskFilter {
  return fields.parse(
    Object.fromEntries(
      Object.keys(fields.shape).map((name) => {
        const value = query[name]
        return [name, (Array.isArray(value) ? value[0] : value) || undefined]
      }),
    ),
  )
}

/** The query string of a filter, without the question mark and without what is as it is anyway. */
export function deskQuery(filter: Partial<DeskFilter>): string {
  const given = Object.entries(filter).filter(
    ([name, value]) => value !== null && value !== '' && value !== usual[name as keyof DeskFilter],
  )
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
}

const usual: DeskFilter = readDeskFilter({})
