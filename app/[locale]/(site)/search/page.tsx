import { getTranslations } from 'next-intl/server'
import { languageLinks } from '@/app/[locale]/(site)/language-links'
import { NotFoundPage } from '@/app/[locale]/(site)/notice-page'
import { pageNumber } from '@/app/[locale]/(site)/page-number'
import { SitePage } from '@/app/[locale]/(site)/site-page'
import { localeOf } from '@/app/[locale]/locale-of'
import { isNarrowed } from '@/components/search/is-narrowed'
import { SearchForm } from '@/components/search/search-form'
import { SearchResults } from '@/components/search/search-results'
import { FeedLinks } from '@/components/site/feed-links'
import { PageHead } from '@/components/site/page-head'
import { listSearchChoices, searchPublished } from '@/features/search/published'
import { parseWishes } from '@/features/search/wishes'
import { searchPath } from '@/lib/paths'

export const dynamic = 'force-dynamic'

/** Not for search engines, which are to find the stories themselves. */
export default async function Page({ params, searchParams }: PageProps<'/[locale]/search'>) {
  const locale = await localeOf(params)
  const asked = await searchParams
  const wishes = parseWishes(asked)
  const found = searchPublished(locale, wishes, pageNumber(asked.page))
  if (!found) return <NotFoundPage locale={locale} />
  const t = await getTranslations({ locale })
  const title = wishes.q ? `${wishes.q} - ${t('search.title')}` : t('search.title')
  return (
    <SitePage locale={locale} languages={languageLinks((other) => searchPath(other, wishes))}>
      <PageHead title={t('site.titleWithSite', { title })} />
      {wishes.q && (
        <FeedLinks
          page={searchPath(wishes.in || locale, { ...wishes, in: '', sort: '' })}
          title={t('feed.searchTitle', { query: wishes.q })}
        />
      )}
      <header className="list-heading">
        <h1>{t('search.title')}</h1>
        <p className="standfirst">{t('search.hint')}</p>
      </header>
      <SearchForm locale={locale} wishes={wishes} choices={listSearchChoices()} />
      {!wishes.q && isNarrowed(wishes) && <p className="empty-note">{t('search.wordsMissing')}</p>}
      {wishes.q && (
        <SearchResults
          locale={locale}
          found={found}
          hrefOf={(page) => searchPath(locale, wishes, page)}
          hrefOfMeant={(q) => searchPath(locale, { ...wishes, q })}
        />
      )}
    </SitePage>
  )
}
