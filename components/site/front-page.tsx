import { getTranslations } from 'next-intl/server'
import { LeadCard, type OtherHeadline } from '@/components/story/cards/lead-card'
import { PictureCard } from '@/components/story/cards/picture-card'
import type { StoryCard, Term } from '@/components/story/edition'
import type { Locale } from '@/lib/i18n/locales'
import { LatestStories } from './latest-stories'
import { MostRead, type MostReadList } from './most-read'
import { SectionBlock } from './section-block'

type Props = {
  locale: Locale
  lead: StoryCard | null
  otherHeadlines: OtherHeadline[]
  features: StoryCard[]
  latest: StoryCard[]
  sections: { section: Term; stories: StoryCard[] }[]
  mostRead: MostReadList[]
}

const featureSizes = '(min-width: 62rem) 26rem, (min-width: 46rem) 50vw, 100vw'

export async function FrontPage({ locale, lead, otherHeadlines, features, ...lists }: Props) {
  const { latest, sections, mostRead } = lists
  const t = await getTranslations({ locale })
  return (
    <>
      <h1 className="sr-only">{t('site.name')}</h1>
      {lead ? (
        <div className="front-top">
          <div className="front-leading">
            <LeadCard story={lead} otherHeadlines={otherHeadlines} />
            {features.map((story) => (
              <PictureCard
                key={story.number}
                story={story}
                level={2}
                sizes={featureSizes}
                hasSummary
              />
            ))}
          </div>
          {latest.length > 0 && <LatestStories locale={locale} stories={latest} />}
        </div>
      ) : (
        <p className="empty-note">{t('front.empty')}</p>
      )}
      <MostRead locale={locale} lists={mostRead} />
      <div className="front-sections">
        {sections.map(({ section, stories }) => (
          <SectionBlock
            key={section.slug}
            locale={locale}
            section={section}
            stories={without(stories, lead ? [lead, ...features] : [])}
          />
        ))}
      </div>
    </>
  )
}

/** The stories that are not shown with their picture above already, unless there are no others. */
function without(stories: StoryCard[], shown: StoryCard[]): StoryCard[] {
  const others = stories.filter(({ number }) => shown.every((story) => story.number !== number))
  return others.length > 0 ? others : stories
}
