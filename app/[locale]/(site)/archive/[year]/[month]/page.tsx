import { getTranslations } from 'next-intl/server'
import { ListPage } from '@/app/[locale]/(site)/list-page'
import { NotFoundPage } from '@/app/[locale]/(site)/notice-page'
import { localeOf } from '@/app/[locale]/locale-of'
import { MonthView } from '@/components/site/archive/month-view'
import { hasPublished, listByMonth } from '@/features/archive/published'
import { daysBefore, readMonth } from '@/features/archive/spans'
import { formatMonth } from '@/lib/dates'
import { languageList } from '@/lib/i18n/language-list'
import { locales } from '@/lib/i18n/locales'
import { pageNumber } from '@/lib/page-number'
import { archivePath } from '@/lib/paths'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/archive/[year]/[month]'>

export default async function Page({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const asked = await params
  const month = readMonth(asked.year, asked.month)
  const page = pageNumber((await searchParams).page)
  const list = month && listByMonth(locale, month, page)
  if (!list) return <NotFoundPage locale={locale} />
  const t = await getTranslations({ locale, namespace: 'archive' })
  const name = formatMonth(month, locale)
  return (
    <ListPage
      isFollowed={false}
      locale={locale}
      title={t('titleOf', { date: name })}
      description={t('descriptionOf', { date: name, languages: languageList(locale) })}
      page={page}
      stories={list.stories}
      above={[{ name: t('title'), path: archivePath(locale) }]}
      hrefOf={(other, page) => archivePath(other, month, page)}
      hasPage={(other) => hasPublished(other, month, page)}
      available={locales.filter((other) => hasPublished(other, month))}
    >
      <MonthView locale={locale} month={month} daysBefore={daysBefore(month)} {...list} />
    </ListPage>
  )
}
