import { collectTags } from '@/db/tags'
import { answerApi } from '@/features/api/answer-api'
import { hasPublished, listArchive, listByDay, listByMonth } from '@/features/archive/published'
import { getEdition, getParallel } from '@/features/editions/published'
import { hasCorrections, listCorrections } from '@/features/editions/published-corrections'
import {
  listBySection,
  listBySource,
  listByTopic,
  listNavigation,
} from '@/features/editions/published-lists'
import { hasStories, isListThere } from '@/features/editions/published-there'
import { answerFeed } from '@/features/feeds/answer-feed'
import { getFrontPage, listNewest } from '@/features/front/published'
import { listMostRead } from '@/features/reads/published'
import { listSearchChoices, searchPublished } from '@/features/search/published'
import { getNeighbours, listRelated } from '@/features/search/published-related'
import { listSuggestions } from '@/features/search/suggestions'
import { writeSitemap, writeSitemapIndex } from '@/features/sitemaps/sitemaps'
import { answerNinjs } from '@/features/syndication/answer-ninjs'
import { answerOembed } from '@/features/syndication/answer-oembed'
import { env } from '@/lib/env'
import { type Locale, locales } from '@/lib/i18n/locales'

type Read = () => unknown

export type Shown = { shows: string; touched: ReadonlySet<string> }

/** What there is to have pages of; more than is live may be named. */
export type Names = {
  numbers: number[]
  sections: string[]
  topics: string[]
  sources: string[]
  /** As `2026-11-25`. */
  days: string[]
}

/**
 * Every kind of readers' page as what it is made from: what its route under `app/` reads, by the same
 * functions and connection. A view asks for nothing more.
 */
export async function showPages(names: Names): Promise<Map<string, Shown>> {
  const shown = new Map<string, Shown>()
  for (const [name, read] of readsOf(names)) {
    const { made, touched } = await collectTags(async () => textOf(await read()))
    shown.set(name, { shows: made, touched })
  }
  return shown
}

function readsOf({ numbers, sections, topics, sources, days }: Names): [string, Read][] {
  const framed = (read: Read) => async () => [listNavigation(), await read()]
  const months = [...new Set(days.map((day) => day.slice(0, 7)))]
  const inBoth = (read: (locale: Locale) => unknown) => locales.map(read)
  const lists = (locale: Locale): [string, Read][] => [
    ...sections.flatMap((slug): [string, Read][] =>
      [1, 2].map((page) => [
        `section/${slug}?page=${page}`,
        () => [
          listBySection(locale, slug, page),
          inBoth((other) => lengthOf('section', slug, other, page)),
          listBySection(locale, slug, page) && listMostRead(locale, slug),
        ],
      ]),
    ),
    ...topics.map((slug): [string, Read] => [
      `topic/${slug}`,
      () => [listByTopic(locale, slug, 1), inBoth((other) => lengthOf('topic', slug, other, 1))],
    ]),
    ...sources.map((slug): [string, Read] => [
      `source/${slug}`,
      () => [listBySource(locale, slug, 1), inBoth((other) => lengthOf('source', slug, other, 1))],
    ]),
    [
      'corrections',
      () => [listCorrections(locale, 1), inBoth((other) => hasCorrections(other, 1))],
    ],
    ['archive', () => listArchive(locale)],
    ...months.map((month): [string, Read] => [
      `archive/${month}`,
      () => [listByMonth(locale, month, 1), inBoth((other) => hasPublished(other, month, 1))],
    ]),
    ...days.map((day): [string, Read] => [
      `archive/${day}`,
      () => [listByDay(locale, day, 1), inBoth((other) => hasPublished(other, day, 2))],
    ]),
  ]
  const feeds = (locale: Locale): [string, Read][] =>
    ['', ...sections.map((slug) => `section/${slug}/`), ...topics.map((slug) => `topic/${slug}/`)]
      .map((place) => `${place}feed.xml`)
      .concat(
        'bilingual.xml',
        'corrections/feed.xml',
        ...sources.map((slug) => `source/${slug}/atom.xml`),
      )
      .map((path) => [
        path,
        () => answerFeed([locale, ...path.split('/')], new URLSearchParams(), env()).text(),
      ])
  const pages = (locale: Locale): [string, Read][] => [
    ['', () => frontOf(locale)],
    ['not-there', () => listNewest(locale, 4)],
    ...lists(locale),
    ...numbers.flatMap((number): [string, Read][] => [
      [`news/${number}`, () => storyOf(locale, number)],
      [`news/${number}/parallel`, () => [getEdition(locale, number), getParallel(number)]],
    ]),
  ]
  const documents = (locale: Locale): [string, Read][] => [
    ...feeds(locale),
    ...numbers.map((number): [string, Read] => [
      `news/${number}/ninjs.json`,
      () => answerNinjs({ locale, number }, env()).text(),
    ]),
    ['search', () => [searchPublished(locale, anything, 1), listSearchChoices()]],
    ['suggestions', () => listSuggestions(locale, '桥')],
  ]
  return [
    ...locales.flatMap((locale) => [
      ...pages(locale).map(([path, read]): [string, Read] => [`/${locale}/${path}`, framed(read)]),
      ...documents(locale).map(([path, read]): [string, Read] => [`/${locale}/${path}`, read]),
    ]),
    ['/sitemap.xml', () => writeSitemapIndex()],
    ['/sitemaps/stories-1.xml', () => writeSitemap('stories-1')],
    ...asked({ numbers, sections, topics, sources }),
  ]
}

/** What a page tells of its list in another language. */
const lengthOf = (...list: Parameters<typeof isListThere>) => {
  const [kind, slug, locale] = list
  return [isListThere(...list), hasStories(kind, slug, locale)]
}

/** What programs ask, and are told of no headers. */
function asked({ numbers, sections, topics, sources }: Omit<Names, 'days'>): [string, Read][] {
  const api = (path: string, query: Record<string, string> = {}): [string, Read] => [
    `/api/v1/${path}?${new URLSearchParams(query)}`,
    () => answerApi(path.split('/'), new URLSearchParams(query), env()).text(),
  ]
  const oembed = (number: number): [string, Read] => {
    const url = new URL(`/en/news/${number}/x`, env().SITE_URL).href
    return [`/api/oembed/${number}`, () => answerOembed(new URLSearchParams({ url }), env()).text()]
  }
  return [
    ...['stories', 'sections', 'topics', 'sources'].map((path) => api(path)),
    ...locales.map((locale) => api('stories', { locale, limit: '5' })),
    ...sections.map((section) => api('stories', { section })),
    ...topics.map((topic) => api('stories', { topic })),
    ...sources.map((source) => api('stories', { source, limit: '2' })),
    api('stories', { section: sections[0] ?? '', topic: topics[0] ?? '', since: '2026-11-02' }),
    api('stories', { q: '桥' }),
    ...numbers.flatMap((number) => [api(`stories/${number}`), oembed(number)]),
  ]
}

const anything = {
  in: '',
  q: '桥',
  section: '',
  topic: '',
  source: '',
  from: '',
  to: '',
  sort: 'time',
} as const

function frontOf(locale: Locale) {
  const front = getFrontPage(locale)
  return [front, front.lead && getParallel(front.lead.number), listMostRead(locale)]
}

function storyOf(locale: Locale, number: number) {
  const found = getEdition(locale, number)
  return found.status === 'live'
    ? [found, ...around(found.edition)]
    : [found, listNewest(locale, 4)]
}

const around = (edition: Parameters<typeof listRelated>[0]) => [
  listRelated(edition),
  getNeighbours(edition),
]

const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (part instanceof Map ? [...part] : part)) ?? ''
