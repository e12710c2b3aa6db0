import { permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { storyLanguageLinks } from '@/app/[locale]/(site)/language-links'
import { EditionNotice } from '@/app/[locale]/(site)/news/[number]/edition-notice'
import { storyNumber } from '@/app/[locale]/(site)/news/[number]/story-number'
import { NotFoundPage, NoticePage } from '@/app/[locale]/(site)/notice-page'
import { SitePage } from '@/app/[locale]/(site)/site-page'
import { localeOf } from '@/app/[locale]/locale-of'
import { AvailableEditions } from '@/components/site/available-editions'
import type { Edition } from '@/components/story/edition'
import { ParallelView } from '@/components/story/parallel-view'
import { StoryHead } from '@/components/story/story-head'
import { getEdition, getParallel } from '@/features/editions/published'
import { sharePicture, storyCard } from '@/features/sharing/share-card'
import { otherLocales } from '@/lib/i18n/locales'
import { parallelPath } from '@/lib/paths'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/news/[number]/[slug]/parallel'>

export default async function Page({ params }: Props) {
  const locale = await localeOf(params)
  const { number: asked, slug } = await params
  const number = storyNumber(asked)
  if (number === null) return <NotFoundPage locale={locale} />
  const found = getEdition(locale, number)
  if (found.status !== 'live') {
    return <EditionNotice locale={locale} number={number} found={found} />
  }
  const { edition } = found
  if (slug !== edition.slug) permanentRedirect(parallelPath(edition))
  const { editions } = getParallel(number)
  const others = otherLocales(locale).flatMap((other) => editions[other] ?? [])
  if (others.length === 0) return <NoParallelPage edition={edition} />
  const t = await getTranslations({ locale })
  const title = t('parallel.title', { headline: edition.headline })
  const section = edition.sectionPath[0]
  return (
    <SitePage
      locale={locale}
      languages={storyLanguageLinks([edition, ...others], parallelPath)}
      current={section && { slug: section.slug, isPage: false }}
    >
      <StoryHead
        edition={edition}
        alternates={[]}
        title={t('site.titleWithSite', { title })}
        picture={sharePicture(storyCard(edition))}
      />
      <ParallelView editions={[edition, ...others]} />
    </SitePage>
  )
}

async function NoParallelPage({ edition }: { edition: Edition }) {
  const { locale, number } = edition
  const t = await getTranslations({ locale, namespace: 'notice' })
  return (
    <NoticePage
      locale={locale}
      status={404}
      title={t('noParallelTitle')}
      text={t('noParallelText')}
    >
      <AvailableEditions number={number} editions={[edition]} />
    </NoticePage>
  )
}
