import { getReader, type Tx } from '@/db/client'
import { allMessages } from '@/lib/i18n/all-messages'
import { languages } from '@/lib/i18n/languages'
import { locales } from '@/lib/i18n/locales'
import { element } from '@/lib/markup'
import { frontPath, storyPath } from '@/lib/paths'
import { type ListedEdition, listNews } from './published'
import { urlSet, withOffset } from './url-set'

/** What Google News takes: so many stories, of so many hours. */
const most = 1000
const window = 48 * 3_600_000

/** Stand where there is no news: the protocol wants an address, and one without news data is no news. */
const frontPages = locales.map((locale) => ({ path: frontPath(locale) }))

/** The news sitemap, and when it stops being true: the oldest story in it then is too old. */
export function writeNewsSitemap(
  now: Date,
  db: Tx = getReader(),
): { xml: string; goodUntil: Date | null } {
  const since = new Date(now.getTime() - window).toISOString()
  const news = listNews({ since, limit: most }, db)
  const oldest = news.at(-1)
  return {
    xml: urlSet(news.length > 0 ? news.map(newsUrl) : frontPages),
    goodUntil: oldest ? new Date(Date.parse(oldest.publishedAt) + window) : null,
  }
}

function newsUrl(edition: ListedEdition) {
  const { locale, headline, publishedAt, picture } = edition
  return {
    path: storyPath(edition),
    picture,
    news: element(
      'news:news',
      {},
      element(
        'news:publication',
        {},
        element('news:name', {}, allMessages[locale].site.name),
        element('news:language', {}, languages[locale].newsSitemap),
      ),
      element('news:publication_date', {}, withOffset(publishedAt)),
      element('news:title', {}, headline),
    ),
  }
}
