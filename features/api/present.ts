import { and, eq, inArray } from 'drizzle-orm'
import type { Edition, Term as StoredTerm } from '@/components/story/edition'
import type { Tx } from '@/db/client'
import { liveEditions } from '@/db/schema/publishing'
import { tags, touch } from '@/db/tags'
import { enclosureOf } from '@/features/feeds/enclosure'
import { summaryOf } from '@/features/feeds/feed-item'
import { storyMarkup } from '@/features/feeds/story-markup'
import { storyWords } from '@/features/feeds/story-words'
import { rulesOf } from '@/features/passages/blocks/rules-of'
import type { Env } from '@/lib/env'
import { inLocale, type Locale, languageTags } from '@/lib/i18n/locales'
import { writeMarkup } from '@/lib/markup'
import { sectionPath, sourcePath, storyPath, topicPath } from '@/lib/paths'
import type { FullStory, StorySummary } from './answers'

export type ApiSettings = Pick<Env, 'SITE_URL' | 'DATA_DIR' | 'TIME_ZONE'>

type Address = { number: number; locale: Locale; slug: string }

/** The addresses of the live editions of these stories. */
export function listAddresses(db: Tx, numbers: number[]): Address[] {
  touch(...numbers.map(tags.story))
  const { number, locale, slug, status } = liveEditions
  return db
    .select({ number, locale, slug })
    .from(liveEditions)
    .where(and(inArray(number, numbers), eq(status, 'live')))
    .orderBy(number, locale)
    .all()
}

export function presentSummary(
  edition: Edition,
  addresses: Address[],
  { SITE_URL: siteUrl, DATA_DIR: dataDir }: ApiSettings,
): StorySummary {
  const { locale, number, source } = edition
  const absolute = (path: string) => new URL(path, siteUrl).href
  const section = edition.sectionPath.at(-1)
  const label = ({ slug, name }: StoredTerm, path: (locale: Locale, slug: string) => string) => ({
    slug,
    name: inLocale(name, locale)?.value ?? slug,
    url: absolute(path(locale, slug)),
  })
  return {
    number,
    locale,
    language: languageTags[locale],
    url: absolute(storyPath(edition)),
    headline: edition.headline,
    summary: summaryOf(edition),
    published: edition.publishedAt,
    updated: edition.updatedAt,
    section: section ? label(section, sectionPath) : null,
    topics: edition.topics.map((topic) => label(topic, topicPath)),
    source: source && label(source, sourcePath),
    byline: edition.byline,
    translator: edition.translator,
    machineTranslation: edition.machineTranslation,
    picture: presentPicture(enclosureOf(edition, { siteUrl, dataDir })),
    translations: addresses
      .filter((other) => other.number === number && other.locale !== locale)
      .map((other) => ({
        locale: other.locale,
        language: languageTags[other.locale],
        url: absolute(storyPath(other)),
      })),
  }
}

function presentPicture(file: ReturnType<typeof enclosureOf>): StorySummary['picture'] {
  if (!file) return null
  const { length: bytes, ...picture } = file
  return { ...picture, bytes }
}

export function presentStory(
  edition: Edition,
  addresses: Address[],
  settings: ApiSettings,
): FullStory {
  return {
    ...presentSummary(edition, addresses, settings),
    standfirst: edition.standfirst,
    eventDate: edition.eventDate,
    html: writeMarkup(
      storyMarkup(edition, storyWords(edition, settings.TIME_ZONE), settings.SITE_URL),
    ),
    text: plainText(edition),
    corrections: edition.corrections,
  }
}

/** The body's words without captions, a paragraph a line. */
export function plainText({ passages }: Pick<Edition, 'passages'>): string {
  return passages
    .flatMap(({ blocks }) => blocks)
    .map((block) => rulesOf(block).plain(block))
    .filter(Boolean)
    .join('\n')
}
