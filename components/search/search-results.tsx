import { getTranslations } from 'next-intl/server'
import { Pagination } from '@/components/site/pagination'
import { CardMeta } from '@/components/story/cards/card-meta'
import { CardSection } from '@/components/story/cards/card-section'
import { inLanguage, type Locale } from '@/lib/i18n/locales'
import { storyPath } from '@/lib/paths'
import { MarkedText } from './marked-text'
import type { SearchPage, SearchResult } from './search-page'

type Props = {
  locale: Locale
  found: SearchPage
  hrefOf: (page: number) => string
  hrefOfMeant: (query: string) => string
}

export async function SearchResults({ locale, found, hrefOf, hrefOfMeant }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' })
  const { results, total, isMore, meant, page, pageCount } = found
  if (total === 0) {
    return (
      <>
        {meant && (
          <p className="search-meant">
            {t.rich('meant', {
              query: meant,
              link: (text) => <a href={hrefOfMeant(meant)}>{text}</a>,
            })}
          </p>
        )}
        <p className="empty-note">{t('nothing')}</p>
      </>
    )
  }
  return (
    <>
      <p className="list-count">{t(isMore ? 'countOrMore' : 'count', { count: total })}</p>
      <ol className="story-list search-results">
        {results.map((result) => (
          <li key={`${result.story.locale}-${result.story.number}`}>
            <Result {...result} locale={locale} />
          </li>
        ))}
      </ol>
      <Pagination locale={locale} page={page} pageCount={pageCount} hrefOf={hrefOf} />
    </>
  )
}

/** A story may be of another language than the page. */
function Result({ story, headline, excerpt, locale }: SearchResult & { locale: Locale }) {
  const own = inLanguage(story.locale)
  return (
    <article className="search-result">
      <CardSection story={story} locale={locale} />
      <h2 className="card-headline" {...own}>
        <a href={storyPath(story)} hrefLang={own.lang}>
          <MarkedText fragments={headline} />
        </a>
      </h2>
      <p className="card-summary" {...own}>
        <MarkedText fragments={excerpt} />
      </p>
      <CardMeta story={story} locale={locale} />
    </article>
  )
}
