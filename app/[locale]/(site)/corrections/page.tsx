import { getTranslations } from 'next-intl/server'
import { ListPage } from '@/app/[locale]/(site)/list-page'
import { NotFoundPage } from '@/app/[locale]/(site)/notice-page'
import { localeOf } from '@/app/[locale]/locale-of'
import { CorrectionsView } from '@/components/site/corrections-view'
import { hasCorrections, listCorrections } from '@/features/editions/published-corrections'
import { locales } from '@/lib/i18n/locales'
import { pageNumber } from '@/lib/page-number'
import { correctionsPath } from '@/lib/paths'

export const dynamic = 'force-dynamic'

export default async function Page({ params, searchParams }: PageProps<'/[locale]/corrections'>) {
  const locale = await localeOf(params)
  const page = pageNumber((await searchParams).page)
  const corrections = listCorrections(locale, page)
  if (!corrections) return <NotFoundPage locale={locale} />
  const t = await getTranslations({ locale, namespace: 'corrections' })
  return (
    <ListPage
      locale={locale}
      title={t('title')}
      description={t('description')}
      page={page}
      stories={corrections}
      hrefOf={correctionsPath}
      hasPage={(other) => page === 1 || hasCorrections(other, page)}
      available={locales.filter((other) => hasCorrections(other, 1))}
    >
      <CorrectionsView locale={locale} corrections={corrections} />
    </ListPage>
  )
}
