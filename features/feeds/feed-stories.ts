import { and, type SQL, sql } from 'drizzle-orm'
import { createTranslator } from 'next-intl'
import type { Correction, Term } from '@/components/story/edition'
import type { Tx } from '@/db/client'
import { liveEditions } from '@/db/schema/publishing'
import { tags, touch } from '@/db/tags'
import { listCorrections } from '@/features/editions/published-corrections'
import { listBySection, listBySource, listByTopic } from '@/features/editions/published-lists'
import { listCards, storiesPerPage } from '@/features/editions/story-cards'
import { searchPublished } from '@/features/search/published'
import { allMessages } from '@/lib/i18n/all-messages'
import { languageList } from '@/lib/i18n/language-list'
import { inLocale, type Locale, otherLocales } from '@/lib/i18n/locales'
import type { FeedScope } from './feed-address'

/** What a feed is called and which stories it holds, newest first. */
export type FeedStories = { title: string; description: string; numbers: number[] }

/** Null where there is no such section, topic or source. */
export function listFeedStories(locale: Locale, scope: FeedScope, db: Tx): FeedStories | null {
  const t = createTranslator({ locale, messages: allMessages[locale] })
  switch (scope.kind) {
    case 'site':
      return {
        title: t('site.name'),
        description: t('site.description', { languages: languageList(locale) }),
        numbers: newest(db, locale),
      }
    case 'bilingual':
      return {
        title: t('feed.bilingualTitle'),
        description: t('feed.bilingualDescription'),
        numbers: newest(db, locale, isInAllLanguages(locale)),
      }
    case 'section': {
      const list = listBySection(locale, scope.slug, 1, db)
      if (!list) return null
      const name = nameIn(locale, list.section)
      const description = t('list.sectionDescription', { name, languages: languageList(locale) })
      return named(name, description, list.stories.items)
    }
    case 'topic': {
      const list = listByTopic(locale, scope.slug, 1, db)
      if (!list) return null
      const name = nameIn(locale, list.topic)
      const introduction = list.topic.introduction[locale]
      return named(
        name,
        introduction ?? t('list.topicDescription', { name, languages: languageList(locale) }),
        list.stories.items,
      )
    }
    case 'source': {
      const list = listBySource(locale, scope.slug, 1, db)
      if (!list) return null
      const name = nameIn(locale, list.source)
      return named(
        name,
        t('list.sourceDescription', { name, languages: languageList(locale) }),
        list.stories.items,
      )
    }
    case 'corrections':
      return named(t('corrections.title'), t('corrections.description'), corrected(db, locale))
    case 'search': {
      touch(tags.everything)
      const { q } = scope.filters
      const found = searchPublished(locale, { ...scope.filters, in: locale }, 1, db)
      return named(
        t('feed.searchTitle', { query: q }),
        t('feed.searchDescription', { query: q }),
        found?.results.map(({ story }) => story) ?? [],
      )
    }
  }

  function named(name: string, description: string, stories: { number: number }[]): FeedStories {
    const title = t('site.titleWithSite', { title: name })
    return { title, description, numbers: stories.map(({ number }) => number) }
  }
}

/** Each story once, whose own edition was corrected; a feed tells of no other. */
function corrected(db: Tx, locale: Locale): Correction[] {
  const own = listCorrections(locale, 1, db)?.items.filter(({ other }) => !other) ?? []
  return own.filter(({ number }, index) => own.findIndex((one) => one.number === number) === index)
}

function newest(db: Tx, locale: Locale, where?: SQL): number[] {
  touch(tags.stories)
  return listCards(db, locale, { where, limit: storiesPerPage }).map(({ number }) => number)
}

function isInAllLanguages(locale: Locale): SQL | undefined {
  return and(
    ...otherLocales(locale).map(
      (other) => sql`EXISTS (
        SELECT 1 FROM live_editions other WHERE other.story_id = ${liveEditions.storyId}
        AND other.locale = ${other} AND other.status = 'live')`,
    ),
  )
}

const nameIn = (locale: Locale, { slug, name }: Term) => inLocale(name, locale)?.value ?? slug
