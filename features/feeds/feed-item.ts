import type { Edition, Term } from '@/components/story/edition'
import { openingWords } from '@/components/story/opening-words'
import type { Env } from '@/lib/env'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { element } from '@/lib/markup'
import { shortStoryPath, storyPath } from '@/lib/paths'
import { enclosureOf, recordingsOf } from './enclosure'
import type { FeedItem } from './feed'
import { storyMarkup } from './story-markup'
import { storyWords } from './story-words'

type Settings = Pick<Env, 'SITE_URL' | 'DATA_DIR' | 'TIME_ZONE' | 'FEED_TEXT'>

/** A story in one language, or in several, the first of which is the feed's own. */
export function itemOf(editions: [Edition, ...Edition[]], settings: Settings): FeedItem {
  const [first] = editions
  const { SITE_URL: siteUrl, DATA_DIR: dataDir } = settings
  return {
    id: `${storyId(first, siteUrl)}${editions.length > 1 ? '#bilingual' : ''}`,
    title: editions.map(({ headline }) => headline).join(' / '),
    summary: editions.map(summaryOf).join('\n'),
    pages: editions.map((edition) => ({
      locale: edition.locale,
      url: new URL(storyPath(edition), siteUrl).href,
    })),
    parts: editions.map((edition) => ({ locale: edition.locale, body: bodyOf(edition, settings) })),
    publishedAt: latest(editions.map(({ publishedAt }) => publishedAt)),
    updatedAt: latest(editions.map(({ updatedAt }) => updatedAt)),
    author: first.byline,
    translator: first.translator,
    categories: [
      ...first.sectionPath.slice(-1).map((term) => category('section', term, first.locale)),
      ...first.topics.map((term) => category('topic', term, first.locale)),
    ],
    enclosure: enclosureOf(first, { siteUrl, dataDir }),
    recordings: recordingsOf(first, { siteUrl, dataDir }),
  }
}

/** An edition's name for good: it has no slug, which may change. */
export function storyId({ locale, number }: Pick<Edition, 'locale' | 'number'>, siteUrl: string) {
  return new URL(shortStoryPath({ locale, number }), siteUrl).href
}

export const summaryOf = (edition: Edition) => edition.standfirst ?? openingWords(edition)

function bodyOf(edition: Edition, { FEED_TEXT, SITE_URL, TIME_ZONE }: Settings) {
  return FEED_TEXT === 'summary'
    ? element('p', {}, summaryOf(edition))
    : storyMarkup(edition, storyWords(edition, TIME_ZONE), SITE_URL)
}

const latest = (times: string[]) => times.toSorted().at(-1) ?? ''

const category = (kind: 'section' | 'topic', { slug, name }: Term, locale: Locale) => ({
  kind,
  slug,
  name: inLocale(name, locale)?.value ?? slug,
})
