import { languageTags } from '@/lib/i18n/locales'
import { writeMarkup } from '@/lib/markup'
import { type Feed, type FeedItem, isUpdated } from './feed'

/** JSON Feed 1.1 (jsonfeed.org). */
export function writeJsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self,
    description: feed.description,
    icon: feed.site.icon,
    authors: [{ name: feed.site.name, url: feed.site.url }],
    language: languageTags[feed.locale],
    ...(feed.hub && { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    items: feed.items.map((item) => itemOf(item, feed)),
  }
  return `${JSON.stringify(document)}\n`
}

function itemOf(item: FeedItem, { locale }: Feed) {
  const { enclosure } = item
  const files = [...item.recordings, ...(enclosure ? [enclosure] : [])]
  return {
    id: item.id,
    url: item.pages[0]?.url,
    title: item.title,
    content_html: writeMarkup(item.parts.map(({ body }) => body)),
    summary: item.summary,
    date_published: item.publishedAt,
    ...(isUpdated(item) && { date_modified: item.updatedAt }),
    ...(item.author && { authors: [{ name: item.author }] }),
    tags: item.categories.map(({ name }) => name),
    language: languageTags[locale],
    ...(enclosure && { image: enclosure.url }),
    ...(files.length > 0 && {
      attachments: files.map(({ url, type, length }) => ({
        url,
        mime_type: type,
        size_in_bytes: length,
      })),
    }),
  }
}
