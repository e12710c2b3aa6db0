import { languageTags } from '@/lib/i18n/locales'
import { element, writeMarkup, xmlDocument } from '@/lib/markup'
import { type Feed, type FeedItem, isUpdated } from './feed'

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

/** RSS 2.0 after the RSS Advisory Board's specification and its Best Practices Profile. */
export function writeRss(feed: Feed): string {
  const language = languageTags[feed.locale]
  const channel = element(
    'channel',
    {},
    element('title', {}, feed.title),
    element('link', {}, feed.page),
    element('description', {}, feed.description),
    element('language', {}, language),
    element('lastBuildDate', {}, rssDate(feed.updatedAt)),
    element('docs', {}, 'https://www.rssboard.org/rss-specification'),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.self }),
    feed.hub && element('atom:link', { rel: 'hub', href: feed.hub }),
    feed.items.map((item) => itemElement(item, feed)),
  )
  return xmlDocument(element('rss', { version: '2.0', ...namespaces }, channel))
}

function itemElement(item: FeedItem, { site }: Feed) {
  // An item has one: whoever reads a story that plays something wants that before its picture.
  const enclosure = item.recordings[0] ?? item.enclosure
  return element(
    'item',
    {},
    element('title', {}, item.title),
    element('link', {}, item.pages[0]?.url),
    element('guid', { isPermaLink: 'false' }, item.id),
    element('pubDate', {}, rssDate(item.publishedAt)),
    isUpdated(item) && element('atom:updated', {}, item.updatedAt),
    element('dc:creator', {}, item.author ?? site.name),
    item.categories.map(({ kind, name }) =>
      element('category', { domain: `${site.url}/${kind}` }, name),
    ),
    // Readers of feeds take this text for HTML.
    element('description', {}, writeMarkup(item.summary)),
    element('content:encoded', {}, writeMarkup(item.parts.map(({ body }) => body))),
    enclosure &&
      element('enclosure', { url: enclosure.url, length: enclosure.length, type: enclosure.type }),
  )
}

/** RFC 822 as amended by RFC 1123, with the year in four digits. */
const rssDate = (iso: string) => new Date(iso).toUTCString()
