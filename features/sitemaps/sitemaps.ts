import { getReader, type Tx } from '@/db/client'
import { listCorrections } from '@/features/editions/published-corrections'
import { eachLocale, type Locale, locales } from '@/lib/i18n/locales'
import {
  aboutPath,
  correctionsPath,
  frontPath,
  sectionPath,
  sitemapPath,
  sourcePath,
  storyPath,
  topicPath,
} from '@/lib/paths'
import {
  type ListedEdition,
  type ListedList,
  listChanges,
  listLists,
  listRuns,
  listStories,
} from './published'
import { type ListedUrl, sitemapIndex, urlSet } from './url-set'

/** The protocol allows 50,000 URLs and 50 MB a part. Parts of stories hold those of a thousand numbers. */
const urlsPerPart = 10_000

const pathOf: Record<ListedList['kind'], (locale: Locale, slug: string) => string> = {
  section: sectionPath,
  topic: topicPath,
  source: sourcePath,
}

/** The index of all parts. */
export function writeSitemapIndex(db: Tx = getReader()): string {
  const pages = partsOf(listPages(db)).map((urls, index) => ({
    path: sitemapPath(`pages-${index + 1}`),
    changedAt: urls
      .flatMap(({ changedAt }) => changedAt ?? [])
      .toSorted()
      .at(-1),
  }))
  const stories = listRuns(db).map(({ run, latest }) => ({
    path: sitemapPath(`stories-${run}`),
    changedAt: latest,
  }))
  return sitemapIndex([...pages, ...stories])
}

/** A part by its name, `stories-1` or `pages-1`; null where there is none of that name. */
export function writeSitemap(name: string, db: Tx = getReader()): string | null {
  const [, kind, number = ''] = /^(pages|stories)-(0|[1-9]\d{0,5})$/u.exec(name) ?? []
  if (kind === 'pages') {
    const part = partsOf(listPages(db))[Number(number) - 1]
    return part ? urlSet(part) : null
  }
  const stories = kind === 'stories' ? listStories(Number(number), db) : []
  return stories.length > 0 ? urlSet(stories.flatMap(storyUrls)) : null
}

function storyUrls(editions: ListedEdition[]): ListedUrl[] {
  const alternates = Object.fromEntries(editions.map((live) => [live.locale, storyPath(live)]))
  return editions.map((live) => ({
    path: storyPath(live),
    changedAt: live.updatedAt,
    alternates,
    picture: live.picture,
  }))
}

/** All pages that are no stories: the front page, the lists that have any stories, the site's own. */
function listPages(db: Tx): ListedUrl[] {
  const latest = new Map(listChanges(db).map(({ locale, latest }) => [locale, latest]))
  const inAll = (path: (locale: Locale) => string) => eachLocale(path)
  const lists = Map.groupBy(listLists(db), ({ kind, slug }) => `${kind}/${slug}`)
  return [
    ...locales.map((locale) => ({
      path: frontPath(locale),
      ...(latest.has(locale) && { changedAt: latest.get(locale) ?? '' }),
      alternates: inAll(frontPath),
      elsewhere: '/',
    })),
    ...[...lists.values()].flatMap(listUrls),
    ...correctionUrls(db),
    ...locales.map((locale) => ({ path: aboutPath(locale), alternates: inAll(aboutPath) })),
  ]
}

function correctionUrls(db: Tx): ListedUrl[] {
  const latest = locales.flatMap((locale) => {
    const [newest] = listCorrections(locale, 1, db)?.items ?? []
    return newest ? [{ locale, changedAt: newest.at }] : []
  })
  const alternates = Object.fromEntries(
    latest.map(({ locale }) => [locale, correctionsPath(locale)]),
  )
  return latest.map(({ locale, changedAt }) => ({
    path: correctionsPath(locale),
    changedAt,
    alternates,
  }))
}

function listUrls(list: ListedList[]): ListedUrl[] {
  const pathIn = ({ kind, slug, locale }: ListedList) => pathOf[kind](locale, slug)
  const alternates = Object.fromEntries(list.map((one) => [one.locale, pathIn(one)]))
  return list.map((one) => ({ path: pathIn(one), changedAt: one.latest, alternates }))
}

function partsOf(urls: ListedUrl[]): ListedUrl[][] {
  const count = Math.ceil(urls.length / urlsPerPart)
  return Array.from({ length: count }, (_, part) =>
    urls.slice(part * urlsPerPart, (part + 1) * urlsPerPart),
  )
}
