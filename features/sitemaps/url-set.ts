import { alternatesOf } from '@/components/site/alternates'
import { isoWithOffset } from '@/lib/dates'
import { env } from '@/lib/env'
import type { PerLocale } from '@/lib/i18n/locales'
import { type Element, element, xmlDocument } from '@/lib/markup'
import { offsetByDay } from '@/lib/offsets-by-day'
import { renditionPath } from '@/lib/paths'

/** The namespaces of the sitemaps protocol and of what search engines add to it. */
const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
}

export type ListedUrl = {
  path: string
  /** ISO 8601 in UTC. */
  changedAt?: string
  /** The page's paths in all languages that it is there in, itself included. */
  alternates?: PerLocale<string>
  /** Where readers of no language of ours are sent, if not to the first of the alternates. */
  elsewhere?: string
  picture?: { id: string; widths: number[] } | null
  news?: Element
}

export function urlSet(urls: ListedUrl[]): string {
  return xmlDocument(element('urlset', namespaces, urls.map(urlElement)))
}

export function sitemapIndex(parts: { path: string; changedAt?: string | undefined }[]): string {
  const { xmlns } = namespaces
  return xmlDocument(
    element(
      'sitemapindex',
      { xmlns },
      parts.map(({ path, changedAt }) =>
        element('sitemap', {}, location('loc', path), lastChange(changedAt)),
      ),
    ),
  )
}

function urlElement({ path, changedAt, alternates = {}, elsewhere, picture, news }: ListedUrl) {
  const widest = picture?.widths.at(-1)
  return element(
    'url',
    {},
    location('loc', path),
    lastChange(changedAt),
    alternatesOf(alternates, elsewhere).map(({ language, path }) =>
      element('xhtml:link', { rel: 'alternate', hreflang: language, href: whole(path) }),
    ),
    picture && widest
      ? element('image:image', {}, location('image:loc', renditionPath(picture.id, widest, 'jpg')))
      : null,
    news,
  )
}

export const withOffset = (iso: string) => isoWithOffset(iso, env().TIME_ZONE, offsetByDay)

const whole = (path: string) => new URL(path, env().SITE_URL).href

const location = (name: string, path: string) => element(name, {}, whole(path))

const lastChange = (iso: string | undefined) => iso && element('lastmod', {}, withOffset(iso))
