import { permanentRedirect, redirect } from 'next/navigation'
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
import { isLocale, type Locale, otherLocales } from '@/lib/i18n/locales'
import { namesBeside, parallelPath } from '@/lib/paths'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/news/[number]/[slug]/parallel/[[...other]]'>

export default async function Page({ params }: Props) {
  const locale = await localeOf(params)
  const { number: asked, slug, other: named } = await params
  const number = storyNumber(asked)
  const beside = besideOf(named, locale)
  if (number === null || beside === undefined) return <NotFoundPage locale={locale} />
  const found = getEdition(locale, number)
  if (found.status !== 'live') {
    return <EditionNotice locale={locale} number={number} found={found} />
  }
  const { edition } = found
  const here = parallelPath(edition, beside ?? undefined)
  const isSpareName = beside !== null && !namesBeside
  if (slug !== edition.slug || isSpareName) permanentRedirect(here)
  const { editions } = getParallel(number)
  const others = otherLocales(locale).flatMap((other) => editions[other] ?? [])
  const [first] = others
  if (!first) return <NoParallelPage editions={[edition]} />
  if (beside === null && namesBeside) redirect(parallelPath(edition, first.locale))
  const other = beside === null ? first : editions[beside]
  if (!other) return <NoParallelPage editions={[edition, ...others]} />
  const t = await getTranslations({ locale })
  const title = t('parallel.title', { headline: edition.headline })
  const section = edition.sectionPath[0]
  return (
    <SitePage
      locale={locale}
      languages={storyLanguageLinks([edition, ...others], (address) =>
        parallelPath(address, address.locale === other.locale ? locale : other.locale),
      )}
      current={section && { slug: section.slug, isPage: false }}
    >
      <StoryHead
        edition={edition}
        alternates={[]}
        title={t('site.titleWithSite', { title })}
        picture={sharePicture(storyCard(edition))}
      />
      <ParallelView editions={[edition, other]} live={others.map((each) => each.locale)} />
    </SitePage>
  )
}

/**
 * The language that the address names as the other one: null where it names none, undefined where
 * what it names is none.
 */
function besideOf(named: string[] | undefined, locale: Locale): Locale | null | undefined {
  if (!named) return null
  const [beside, ...more] = named
  return isLocale(beside) && beside !== locale && more.length === 0 ? beside : undefined
}

async function NoParallelPage({ editions }: { editions: [Edition, ...Edition[]] }) {
  const { locale, number } = editions[0]
  const t = await getTranslations({ locale, namespace: 'notice' })
  return (
    <NoticePage
      locale={locale}
      status={404}
      title={t('noParallelTitle')}
      text={t('noParallelText')}
    >
      <AvailableEditions number={number} editions={editions} />
    </NoticePage>
  )
}
