import type { Edition } from '@/components/story/edition'
import { enclosureOf } from '@/features/feeds/enclosure'
import { summaryOf } from '@/features/feeds/feed-item'
import { formatDate } from '@/lib/dates'
import type { Env } from '@/lib/env'
import { allMessages } from '@/lib/i18n/all-messages'
import { inLanguage } from '@/lib/i18n/locales'
import { element, writeMarkup, xmlDocument } from '@/lib/markup'
import { frontPath, renditionPath, storyPath } from '@/lib/paths'

type Settings = Pick<Env, 'SITE_URL' | 'DATA_DIR' | 'TIME_ZONE'>

/** How large the embedded story may be at most, in pixels. */
export type Room = { maxWidth?: number | undefined; maxHeight?: number | undefined }

const usual = { width: 550, height: 220 }

/**
 * A story as oEmbed (oembed.com, version 1.0) of the type `rich`: a quotation with a link. It holds
 * no script and no frame, so that nobody need trust us to show it.
 */
export function oembedOf(edition: Edition, room: Room, settings: Settings) {
  const { locale, headline, publishedAt } = edition
  const absolute = (path: string) => new URL(path, settings.SITE_URL).href
  const { name } = allMessages[locale].site
  const url = absolute(storyPath(edition))
  const quotation = element(
    'blockquote',
    { cite: url, ...inLanguage(locale) },
    element('p', {}, element('a', { href: url }, headline)),
    element('p', {}, summaryOf(edition)),
    element('p', {}, `${name}, ${formatDate(publishedAt, locale, settings.TIME_ZONE)}`),
  )
  return {
    version: '1.0',
    type: 'rich',
    title: headline,
    ...(edition.byline && { author_name: edition.byline }),
    provider_name: name,
    provider_url: absolute(frontPath(locale)),
    cache_age: 3600,
    html: writeMarkup(quotation),
    width: Math.min(usual.width, room.maxWidth ?? usual.width),
    height: Math.min(usual.height, room.maxHeight ?? usual.height),
    ...thumbnailOf(edition, room, settings),
  }
}

/** The largest file of the lead picture for which there is room. */
function thumbnailOf(edition: Edition, { maxWidth, maxHeight }: Room, settings: Settings) {
  const { SITE_URL: siteUrl, DATA_DIR: dataDir } = settings
  const file = enclosureOf(edition, { siteUrl, dataDir }) && edition.leadPicture?.file
  if (!file) return {}
  const heightAt = (width: number) => Math.round((width * file.height) / file.width)
  const width = file.widths.findLast(
    (wide) =>
      wide <= (maxWidth ?? Number.POSITIVE_INFINITY) &&
      heightAt(wide) <= (maxHeight ?? Number.POSITIVE_INFINITY),
  )
  if (!width) return {}
  return {
    thumbnail_url: new URL(renditionPath(file.id, width, 'jpg'), siteUrl).href,
    thumbnail_width: width,
    thumbnail_height: heightAt(width),
  }
}

export function oembedXml(answer: ReturnType<typeof oembedOf>): string {
  const parts = Object.entries(answer).map(([name, value]) => element(name, {}, String(value)))
  return xmlDocument(element('oembed', {}, parts))
}
