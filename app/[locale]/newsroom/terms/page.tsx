import { BookAIcon } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { PageHeading } from '@/components/newsroom/shell/page-heading'
import { Pager } from '@/components/newsroom/shell/pager'
import { EmptyState } from '@/components/ui/empty-state'
import { StyleSection } from '@/features/terms/parts/style-section'
import { TermList } from '@/features/terms/parts/term-list'
import { TermSearch } from '@/features/terms/parts/term-search'
import { getGlossaryPage } from '@/features/terms/queries'
import { newsroomPath } from '@/lib/paths'

export default newsroomPage('terms.edit', async ({ locale, query, text, page: asked }) => {
  const t = await getTranslations({ locale, namespace: 'newsroom.terms' })
  const domain = (query.domain ?? '').slice(0, 60)
  const room = getGlossaryPage({ text, domain, page: asked })
  const { terms, domains, total, page, pageCount, styleNotes } = room
  const isNarrowed = Boolean(text || domain)
  return (
    <>
      <PageHeading locale={locale} title={t('title')} text={t('text')} />
      <TermList
        terms={terms}
        domains={domains}
        search={<TermSearch {...{ locale, text, domain, domains }} />}
        count={t('count', { total })}
        empty={
          <EmptyState
            icon={<BookAIcon aria-hidden />}
            title={isNarrowed ? t('noneFound') : t('emptyTitle')}
            text={isNarrowed ? t('noneFoundText') : t('emptyText')}
          />
        }
      />
      <Pager
        locale={locale}
        path={newsroomPath(locale, 'terms')}
        query={{ ...(text && { q: text }), ...(domain && { domain }) }}
        page={page}
        pageCount={pageCount}
      />
      <StyleSection notes={styleNotes} />
    </>
  )
})
