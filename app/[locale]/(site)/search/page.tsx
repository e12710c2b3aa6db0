import { getTranslations } from 'next-intl/server'
import { languageLinks } from '@/app/[locale]/(site)/language-links'
import { NotFoundPage } from '@/app/[locale]/(site)/notice-page'
import { SitePage } from '@/app/[locale]/(site)/site-page'
import { localeOf } from '@/app/[locale]/locale-of'
import { isNarrowed } from '@/components/search/is-narrowed'
import { SearchForm } from '@/components/search/search-form'
import { SearchResults } from '@/components/search/search-results'
import { FeedLinks } from '@/components/site/feed-links'
import { PageHead } from '@/components/site/page-head'
import { parseFilters } from '@/features/search/filters'
import { listSearchChoices, searchPublished } from '@/features/search/published'
import { pageNumber } from '@/lib/page-number'
import { searchPath } from '@/lib/paths'

export const dynamic = 'force-dynamic'

/** Not for search engines, which are to find the stories themselves. */
export default async function Page({ params, searchParams }: PageProps<'/[locale]/search'>) {
  const locale = await localeOf(params)
  const asked = await searchParams
  const filters = parseFilters(asked)
  const found = searchPublished(locale, filters, pageNumber(asked.page))
  if (!found) return <NotFoundPage locale={locale} />
  const t = await getTranslations({ locale })
  const title = filters.q ? `${filters.q} - ${t('search.title')}` : t('search.title')
  return (
    <SitePage locale={locale} languages={languageLinks((other) => searchPath(other, filters))}>
      <PageHead title={t('site.titleWithSite', { title })} />
      {filters.q && (
        <FeedLinks
          page={searchPath(filters.in || locale, { ...filters, in: '', sort: '' })}
          title={t('feed.searchTitle', { query: filters.q })}
        />
      )}
      <header className="list-heading">
        <h1>{t('search.title')}</h1>
        <p className="standfirst">{t('search.hint')}</p>
      </header>
      <SearchForm locale={locale} filters={filters} choices={listSearchChoices()} />
      {!filters.q && isNarrowed(filters) && (
        <p className="empty-note">{t('search.wordsMissing')}</p>
      )}
      {filters.q && (
        <SearchResults
          locale={locale}
          found={found}
          hrefOf={(page) => searchPath(locale, filters, page)}
          hrefOfMeant={(q) => searchPath(locale, { ...filters, q })}
        />
      )}
    </SitePage>
  )
}
