import { getTranslations } from 'next-intl/server'
import { ListPage } from '@/app/[locale]/(site)/list-page'
import { NotFoundPage } from '@/app/[locale]/(site)/notice-page'
import { localeOf } from '@/app/[locale]/locale-of'
import { SourceView } from '@/components/site/source-view'
import { listBySource } from '@/features/editions/published-lists'
import { hasStories, isListThere } from '@/features/editions/published-there'
import { languageList } from '@/lib/i18n/language-list'
import { inLocale, locales } from '@/lib/i18n/locales'
import { pageNumber } from '@/lib/page-number'
import { sourcePath } from '@/lib/paths'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/source/[slug]'>

export default async function Page({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { slug } = await params
  const page = pageNumber((await searchParams).page)
  const list = listBySource(locale, slug, page)
  if (!list) return <NotFoundPage locale={locale} />
  const t = await getTranslations({ locale, namespace: 'list' })
  const name = inLocale(list.source.name, locale)?.value ?? slug
  return (
    <ListPage
      locale={locale}
      title={name}
      description={t('sourceDescription', { name, languages: languageList(locale) })}
      page={page}
      stories={list.stories}
      hrefOf={(other, page) => sourcePath(other, slug, page)}
      hasPage={(other) => isListThere('source', slug, other, page)}
      available={locales.filter((other) => hasStories('source', slug, other))}
    >
      <SourceView locale={locale} {...list} />
    </ListPage>
  )
}
