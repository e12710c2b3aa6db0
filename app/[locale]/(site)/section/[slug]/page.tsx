import { getTranslations } from 'next-intl/server'
import { ListPage } from '@/app/[locale]/(site)/list-page'
import { NotFoundPage } from '@/app/[locale]/(site)/notice-page'
import { localeOf } from '@/app/[locale]/locale-of'
import { sectionCrumbs } from '@/components/seo/breadcrumb-list'
import { SectionView } from '@/components/site/section-view'
import { listBySection } from '@/features/editions/published-lists'
import { hasStories, isListThere } from '@/features/editions/published-there'
import { listMostRead } from '@/features/reads/published'
import { languageList } from '@/lib/i18n/language-list'
import { inLocale, locales } from '@/lib/i18n/locales'
import { pageNumber } from '@/lib/page-number'
import { sectionPath } from '@/lib/paths'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/section/[slug]'>

export default async function Page({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { slug } = await params
  const page = pageNumber((await searchParams).page)
  const list = listBySection(locale, slug, page)
  if (!list) return <NotFoundPage locale={locale} />
  const t = await getTranslations({ locale, namespace: 'list' })
  const name = inLocale(list.section.name, locale)?.value ?? slug
  return (
    <ListPage
      locale={locale}
      title={name}
      description={t('sectionDescription', { name, languages: languageList(locale) })}
      page={page}
      stories={list.stories}
      above={sectionCrumbs(locale, list.path.slice(0, -1))}
      hrefOf={(other, page) => sectionPath(other, slug, page)}
      hasPage={(other) => isListThere('section', slug, other, page)}
      available={locales.filter((other) => hasStories('section', slug, other))}
      current={{ slug: list.path[0]?.slug ?? slug, isPage: list.path.length === 1 }}
    >
      <SectionView
        locale={locale}
        subsections={list.children}
        mostRead={listMostRead(locale, slug)}
        {...list}
      />
    </ListPage>
  )
}
