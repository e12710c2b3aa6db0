import { inLanguage, languageTags } from '@/lib/i18n/locales'
import { type Element, element, writeMarkup, xmlDocument } from '@/lib/markup'
import type { Feed, FeedItem } from './feed'

/** Atom 1.0 (RFC 4287). */
export function writeAtom(feed: Feed): string {
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': languageTags[feed.locale] },
    element('id', {}, feed.self),
    element('title', {}, feed.title),
    element('subtitle', {}, feed.description),
    element('updated', {}, feed.updatedAt),
    element('author', {}, element('name', {}, feed.site.name), element('uri', {}, feed.site.url)),
    element('icon', {}, feed.site.icon),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
    feed.hub && element('link', { rel: 'hub', href: feed.hub }),
    feed.items.map((item) => entryElement(item, feed)),
  )
  return xmlDocument(root)
}

function entryElement(item: FeedItem, { site }: Feed): Element {
  const { enclosure } = item
  return element(
    'entry',
    {},
    element('id', {}, item.id),
    element('title', {}, item.title),
    item.pages.map(({ locale, url }) =>
      element('link', {
        rel: 'alternate',
        type: 'text/html',
        hreflang: languageTags[locale],
        href: url,
      }),
    ),
    [...item.recordings, ...(enclosure ? [enclosure] : [])].map(({ type, length, url }) =>
      element('link', { rel: 'enclosure', type, length, href: url }),
    ),
    element('published', {}, item.publishedAt),
    element('updated', {}, item.updatedAt),
    item.author && element('author', {}, element('name', {}, item.author)),
    item.translator && element('contributor', {}, element('name', {}, item.translator)),
    item.categories.map(({ kind, slug, name }) =>
      element('category', { term: slug, scheme: `${site.url}/${kind}`, label: name }),
    ),
    element('summary', {}, item.summary),
    contentElement(item),
  )
}

/** Text in several languages is sent as XHTML, where every part can say which one it is in. */
function contentElement({ parts }: FeedItem): Element {
  if (parts.length === 1) {
    return element('content', { type: 'html' }, writeMarkup(parts.map(({ body }) => body)))
  }
  const divisions = parts.map(({ locale, body }) => {
    const language = languageTags[locale]
    return element('div', { 'xml:lang': language, ...inLanguage(locale) }, body)
  })
  const root = element('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, divisions)
  return element('content', { type: 'xhtml' }, root)
}
