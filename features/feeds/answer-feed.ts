import { getPreciseReader, type Tx } from '@/db/client'
import { getChangedAt } from '@/features/editions/published-state'
import { languageTags } from '@/lib/i18n/locales'
import { type FeedFormat, feedTypes } from '@/lib/paths'
import { writeAtom } from './atom'
import type { Feed } from './feed'
import { parseFeedAddress } from './feed-address'
import { writeJsonFeed } from './json-feed'
import { type FeedSettings, getFeed } from './published-feed'
import { writeRss } from './rss'

const writers: Record<FeedFormat, (feed: Feed) => string> = {
  rss: writeRss,
  atom: writeAtom,
  json: writeJsonFeed,
}

/** Answers a request for a feed. Conditional requests are the front's to answer. */
export function answerFeed(
  segments: string[],
  query: URLSearchParams,
  settings: FeedSettings,
  db: Tx = getPreciseReader(),
): Response {
  const address = parseFeedAddress(segments, query)
  const feed = address && getFeed(address, settings, db)
  if (!address || !feed) return new Response('Not found\n', { status: 404 })
  return new Response(writers[address.format](feed), {
    headers: {
      'Content-Type': `${feedTypes[address.format]}; charset=utf-8`,
      'Content-Language': languageTags[address.locale],
      // Anything may have changed a list, a story that left it among others. Of a feed that is kept this
      // is the last change before it was made: what came after is not in it.
      'Last-Modified': new Date(getChangedAt(db)).toUTCString(),
      'Access-Control-Allow-Origin': '*',
      ...(feed.hub && { Link: `<${feed.hub}>; rel="hub", <${feed.self}>; rel="self"` }),
    },
  })
}
