import type { Term as StoredTerm } from '@/components/story/edition'
import type { Tx } from '@/db/client'
import { tags, touch } from '@/db/tags'
import { listLiveSections, listLiveSources, listLiveTopics } from '@/features/editions/live-terms'
import { type Locale, locales } from '@/lib/i18n/locales'
import { feedPath, sectionPath, sourcePath, topicPath } from '@/lib/paths'
import type { Term } from './answers'

export function listSections(db: Tx, siteUrl: string): (Term & { parent: string | null })[] {
  touch(tags.sections)
  const rows = listLiveSections(db)
  return rows.map((row) => ({
    ...presentTerm(row, sectionPath, siteUrl),
    parent: rows.find(({ id }) => id === row.parentId)?.slug ?? null,
  }))
}

export function listTopics(db: Tx, siteUrl: string): Term[] {
  const rows = listLiveTopics(db)
  touch(tags.topics, tags.usedTopics, ...rows.map(({ id }) => tags.topicName(id)))
  return rows.map((row) => presentTerm(row, topicPath, siteUrl))
}

export function listSources(db: Tx, siteUrl: string): Term[] {
  const rows = listLiveSources(db)
  touch(tags.sources, tags.usedSources, ...rows.map(({ id }) => tags.sourceName(id)))
  return rows.map((row) => presentTerm(row, sourcePath, siteUrl))
}

function presentTerm(
  { slug, name }: StoredTerm,
  path: (locale: Locale, slug: string) => string,
  siteUrl: string,
): Term {
  const inEach = (address: (locale: Locale) => string) =>
    Object.fromEntries(
      locales.map((locale) => [locale, new URL(address(locale), siteUrl).href]),
    ) as Term['url']
  return {
    slug,
    name,
    url: inEach((locale) => path(locale, slug)),
    feed: inEach((locale) => feedPath(path(locale, slug), 'json')),
  }
}
