import { getTranslations } from 'next-intl/server'
import { ListPage } from '@/app/[locale]/(site)/list-page'
import { NotFoundPage } from '@/app/[locale]/(site)/notice-page'
import { localeOf } from '@/app/[locale]/locale-of'
import { TopicView } from '@/components/site/topic-view'
import { listByTopic } from '@/features/editions/published-lists'
import { hasStories, isListThere } from '@/features/editions/published-there'
import { languageList } from '@/lib/i18n/language-list'
import { inLocale, locales } from '@/lib/i18n/locales'
import { pageNumber } from '@/lib/page-number'
import { topicPath } from '@/lib/paths'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/topic/[slug]'>

export default async function Page({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { slug } = await params
  const page = pageNumber((await searchParams).page)
  const list = listByTopic(locale, slug, page)
  if (!list) return <NotFoundPage locale={locale} />
  const t = await getTranslations({ locale, namespace: 'list' })
  const name = inLocale(list.topic.name, locale)?.value ?? slug
  return (
    <ListPage
      locale={locale}
      title={name}
      description={
        list.topic.introduction[locale] ??
        t('topicDescription', { name, languages: languageList(locale) })
      }
      page={page}
      stories={list.stories}
      hrefOf={(other, page) => topicPath(other, slug, page)}
      hasPage={(other) => isListThere('topic', slug, other, page)}
      available={locales.filter((other) => hasStories('topic', slug, other))}
    >
      <TopicView locale={locale} {...list} />
    </ListPage>
  )
}
