import type { Edition } from '@/components/story/edition'
import { getPreciseReader, type Tx } from '@/db/client'
import { tags, touch } from '@/db/tags'
import { listEditions } from '@/features/editions/published'
import { getChangedAt } from '@/features/editions/published-state'
import type { Env } from '@/lib/env'
import { allMessages } from '@/lib/i18n/all-messages'
import { type Locale, otherLocales } from '@/lib/i18n/locales'
import { frontPath } from '@/lib/paths'
import type { Feed } from './feed'
import { type FeedAddress, feedPathOf, pagePathOf } from './feed-address'
import { itemOf } from './feed-item'
import { listFeedStories } from './feed-stories'

export type FeedSettings = Pick<
  Env,
  'SITE_URL' | 'DATA_DIR' | 'TIME_ZONE' | 'FEED_TEXT' | 'WEBSUB_HUB'
>

/** The feed at an address; null where there is none. */
export function getFeed(
  address: FeedAddress,
  settings: FeedSettings,
  db: Tx = getPreciseReader(),
): Feed | null {
  const { locale, scope } = address
  const stories = listFeedStories(locale, scope, db)
  if (!stories) return null
  const absolute = (path: string) => new URL(path, settings.SITE_URL).href
  const others = scope.kind === 'bilingual' ? otherLocales(locale) : []
  const items = storiesIn(locale, others, stories.numbers, db).map((story) =>
    itemOf(story, settings),
  )
  return {
    locale,
    title: stories.title,
    description: stories.description,
    page: absolute(pagePathOf(address)),
    self: absolute(feedPathOf(address)),
    site: {
      name: allMessages[locale].site.name,
      url: absolute(frontPath(locale)),
      icon: absolute('/assets/icon.svg'),
    },
    // A hub cannot be told of searches: nobody knows which of them a publication changes.
    hub: scope.kind === 'search' ? null : settings.WEBSUB_HUB || null,
    updatedAt:
      items
        .map(({ updatedAt }) => updatedAt)
        .sort()
        .at(-1) ?? emptyAt(db),
    items,
  }
}

/** An empty feed is as old as the last change of anything. */
function emptyAt(db: Tx): string {
  touch(tags.everything)
  return getChangedAt(db)
}

/** Each story in the first language and in those of the others that it has. */
function storiesIn(
  locale: Locale,
  others: Locale[],
  numbers: number[],
  db: Tx,
): [Edition, ...Edition[]][] {
  const counterparts = others.flatMap((other) => listEditions(other, numbers, db))
  return listEditions(locale, numbers, db).map((edition) => [
    edition,
    ...counterparts.filter(({ number }) => number === edition.number),
  ])
}
