import { getTranslations } from 'next-intl/server'
import { ListPage } from '@/app/[locale]/(site)/list-page'
import { NotFoundPage } from '@/app/[locale]/(site)/notice-page'
import { localeOf } from '@/app/[locale]/locale-of'
import { dayName } from '@/components/site/archive/day-name'
import { DayView } from '@/components/site/archive/day-view'
import { hasPublished, listByDay } from '@/features/archive/published'
import { readDay } from '@/features/archive/spans'
import { languageList } from '@/lib/i18n/language-list'
import { locales } from '@/lib/i18n/locales'
import { pageNumber } from '@/lib/page-number'
import { archivePath } from '@/lib/paths'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/archive/[year]/[month]/[day]'>

export default async function Page({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const asked = await params
  const day = readDay(asked.year, asked.month, asked.day)
  const page = pageNumber((await searchParams).page)
  const list = day && listByDay(locale, day, page)
  if (!list) return <NotFoundPage locale={locale} />
  const t = await getTranslations({ locale, namespace: 'archive' })
  const name = dayName(day, locale)
  return (
    <ListPage
      isFollowed={false}
      locale={locale}
      title={t('titleOf', { date: name })}
      description={t('descriptionOf', { date: name, languages: languageList(locale) })}
      page={page}
      stories={list.stories}
      above={[{ name: t('title'), path: archivePath(locale) }]}
      hrefOf={(other, page) => archivePath(other, day, page)}
      hasPage={(other) => hasPublished(other, day, page)}
      available={locales.filter((other) => hasPublished(other, day))}
    >
      <DayView locale={locale} day={day} {...list} />
    </ListPage>
  )
}
