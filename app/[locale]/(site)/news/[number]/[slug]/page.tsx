import { permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { storyLanguageLinks } from '@/app/[locale]/(site)/language-links'
import { EditionNotice } from '@/app/[locale]/(site)/news/[number]/edition-notice'
import { storyNumber } from '@/app/[locale]/(site)/news/[number]/story-number'
import { NotFoundPage } from '@/app/[locale]/(site)/notice-page'
import { SitePage } from '@/app/[locale]/(site)/site-page'
import { localeOf } from '@/app/[locale]/locale-of'
import { FeedLinks } from '@/components/site/feed-links'
import { EmbedLinks } from '@/components/story/embed-links'
import { StoryData } from '@/components/story/story-data'
import { StoryHead } from '@/components/story/story-head'
import { StoryView } from '@/components/story/story-view'
import { getEdition } from '@/features/editions/published'
import { getNeighbours, listRelated } from '@/features/search/published-related'
import { sharePicture, storyCard } from '@/features/sharing/share-card'
import { frontPath, storyPath } from '@/lib/paths'

export const dynamic = 'force-dynamic'

export default async function Page({ params }: PageProps<'/[locale]/news/[number]/[slug]'>) {
  const locale = await localeOf(params)
  const { number: asked, slug } = await params
  const number = storyNumber(asked)
  if (number === null) return <NotFoundPage locale={locale} />
  const found = getEdition(locale, number)
  if (found.status !== 'live') {
    return <EditionNotice locale={locale} number={number} found={found} />
  }
  const { edition, others } = found
  if (slug !== edition.slug) permanentRedirect(storyPath(edition))
  const live = [edition, ...others]
  const picture = sharePicture(storyCard(edition))
  const section = edition.sectionPath[0]
  const t = await getTranslations({ locale, namespace: 'site' })
  return (
    <SitePage
      locale={locale}
      languages={storyLanguageLinks(live)}
      current={section && { slug: section.slug, isPage: false }}
    >
      <StoryHead
        edition={edition}
        alternates={live}
        title={t('titleWithSite', { title: edition.headline })}
        picture={picture}
      />
      <EmbedLinks edition={edition} />
      <FeedLinks page={frontPath(locale)} title={t('name')} />
      <StoryData edition={edition} others={others} sharePath={picture.path} />
      <StoryView
        edition={edition}
        live={found.locales}
        others={others}
        related={listRelated(edition)}
        neighbours={getNeighbours(edition)}
      />
    </SitePage>
  )
}
