import { getTranslations } from 'next-intl/server'
import { Pagination } from '@/components/site/pagination'
import { CardMeta } from '@/components/story/cards/card-meta'
import { CardSection } from '@/components/story/cards/card-section'
import { type Locale, languageTags } from '@/lib/i18n/locales'
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
            <Result {...result} />
          </li>
        ))}
      </ol>
      <Pagination locale={locale} page={page} pageCount={pageCount} hrefOf={hrefOf} />
    </>
  )
}

function Result({ story, headline, excerpt }: SearchResult) {
  return (
    <article className="search-result" lang={languageTags[story.locale]}>
      <CardSection story={story} />
      <h2 className="card-headline">
        <a href={storyPath(story)} hrefLang={languageTags[story.locale]}>
          <MarkedText fragments={headline} />
        </a>
      </h2>
      <p className="card-summary">
        <MarkedText fragments={excerpt} />
      </p>
      <CardMeta story={story} />
    </article>
  )
}
