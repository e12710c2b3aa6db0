import { z } from 'zod'
import type { Tx } from '@/db/client'
import { getEdition, getParallel, listEditions } from '@/features/editions/published'
import { dayBegin } from '@/lib/dates'
import { locales } from '@/lib/i18n/locales'
import {
  sectionListSchema,
  sourceListSchema,
  storyListSchema,
  storySchema,
  topicListSchema,
} from './answers'
import { comparePositions, readCursor, writeCursor } from './cursor'
import { type ApiSettings, listAddresses, presentStory, presentSummary } from './present'
import { Problem } from './problem'
import { listPositions, mostFound, type StoryFilter } from './published-stories'
import { listSections, listSources, listTopics } from './published-terms'

export type Context = {
  db: Tx
  settings: ApiSettings
  /** The address that was asked for, to build the next one from. */
  url: URL
}

/** A thing that can be asked. Both the answers and their description come from this. */
export type Operation = {
  id: string
  /** Under /api/v1, as OpenAPI writes it. */
  path: string
  summary: string
  parameters: z.ZodObject
  answer: z.ZodType
  /** Throws Problem where there is nothing to answer. */
  read: (parameters: Record<string, unknown>, context: Context) => unknown
}

const slug = z.string().min(1).max(100)
const instant = z.union([z.iso.datetime({ offset: true }), z.iso.date()])

const storyQuery = z.strictObject({
  locale: z.enum(locales).optional().describe('One language; every language where it is left out'),
  section: slug.optional().describe('The slug of a section; those under it count too'),
  topic: slug.optional().describe('The slug of a topic'),
  source: slug.optional().describe('The slug of a source'),
  since: instant.optional().describe('First published then or later; a day begins at the site'),
  until: instant.optional().describe('First published before'),
  q: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe(`Words in either language, of which the ${mostFound} newest matches are listed`),
  cursor: z.string().max(200).optional().describe('From the "next" of an answer'),
  limit: z.coerce.number().int().min(1).max(100).default(20).describe('How many on a page'),
})

const storyPath = z.strictObject({
  number: z.coerce.number().int().min(1).max(999_999_999).describe('The number of the story'),
})

/** Binds what an operation reads to the type of its parameters and of its answer. */
function operation<P extends z.ZodObject, A extends z.ZodType>(
  described: Omit<Operation, 'parameters' | 'answer' | 'read'> & {
    parameters: P
    answer: A
    read: (parameters: z.output<P>, context: Context) => z.input<A>
  },
): Operation {
  return described as unknown as Operation
}

const nothing = z.strictObject({})

export const operations: Operation[] = [
  operation({
    id: 'listStories',
    path: '/stories',
    summary: 'The live stories, newest first, an entry a language',
    parameters: storyQuery,
    answer: storyListSchema,
    read: readStories,
  }),
  operation({
    id: 'getStory',
    path: '/stories/{number}',
    summary: 'One story, whole, in every language that it has',
    parameters: storyPath,
    answer: storySchema,
    read: readStory,
  }),
  operation({
    id: 'listSections',
    path: '/sections',
    summary: 'The sections that have stories',
    parameters: nothing,
    answer: sectionListSchema,
    read: (_, { db, settings }) => ({ sections: listSections(db, settings.SITE_URL) }),
  }),
  operation({
    id: 'listTopics',
    path: '/topics',
    summary: 'The topics that have stories',
    parameters: nothing,
    answer: topicListSchema,
    read: (_, { db, settings }) => ({ topics: listTopics(db, settings.SITE_URL) }),
  }),
  operation({
    id: 'listSources',
    path: '/sources',
    summary: 'The sources that have stories',
    parameters: nothing,
    answer: sourceListSchema,
    read: (_, { db, settings }) => ({ sources: listSources(db, settings.SITE_URL) }),
  }),
]

function readStories(
  { cursor, limit, since, until, ...narrow }: z.output<typeof storyQuery>,
  { db, settings, url }: Context,
): z.input<typeof storyListSchema> {
  const at = (time: string | undefined) => time && toInstant(time, settings.TIME_ZONE)
  const filter: StoryFilter = { ...narrow, since: at(since), until: at(until) }
  const after = cursor === undefined ? null : readCursor(cursor)
  const positions = listPositions(db, filter, { after, limit: limit + 1 })
  const shown = positions.slice(0, limit)
  const last = shown.at(-1)
  const editions = locales
    .flatMap((locale) =>
      listEditions(
        locale,
        shown.filter((position) => position.locale === locale).map(({ number }) => number),
        db,
      ),
    )
    .sort(comparePositions)
  const addresses = listAddresses(
    db,
    shown.map(({ number }) => number),
  )
  return {
    stories: editions.map((edition) => presentSummary(edition, addresses, settings)),
    next: last && positions.length > limit ? nextPage(url, writeCursor(last)) : null,
  }
}

/** A day begins where the newsroom is. */
function toInstant(time: string, timeZone: string): string {
  return time.includes('T') ? new Date(time).toISOString() : dayBegin(time, timeZone)
}

function nextPage(url: URL, cursor: string): string {
  const next = new URL(url)
  next.searchParams.set('cursor', cursor)
  return next.href
}

function readStory(
  { number }: z.output<typeof storyPath>,
  { db, settings }: Context,
): z.input<typeof storySchema> {
  const { editions } = getParallel(number, db)
  const live = locales.flatMap((locale) => editions[locale] ?? [])
  if (live.length === 0) throw whyNot(db, number)
  const addresses = listAddresses(db, [number])
  return { number, editions: live.map((edition) => presentStory(edition, addresses, settings)) }
}

function whyNot(db: Tx, number: number): Problem {
  const found = locales.map((locale) => getEdition(locale, number, db))
  return found.some(({ status }) => status === 'withdrawn')
    ? new Problem(410, 'The newsroom has withdrawn this story')
    : new Problem(404, 'There is no story of this number')
}
