import { getTranslations } from 'next-intl/server'
import { inLanguage, type Locale } from '@/lib/i18n/locales'
import { BehindNote } from './behind-note'
import { Blocks } from './blocks/block-view'
import { Corrections } from './corrections'
import { correctionsTold } from './corrections-told'
import { DraftNotes } from './draft-notes'
import type { Edition, OtherEdition, StoryCard } from './edition'
import { Figure } from './figure'
import { MoreStories } from './more-stories'
import { StoryFacts } from './story-facts'
import { StoryHeading } from './story-heading'
import { type Neighbours, StoryNeighbours } from './story-neighbours'
import { Topics } from './topics'

type Props = {
  edition: Edition
  /** The languages in which the story is available. */
  live: Locale[]
  /** Its other live editions; none of a draft, which is measured against nothing. */
  others?: OtherEdition[]
  related: StoryCard[]
  neighbours: Neighbours
}

/** A story in one language. */
export async function StoryView({ edition, live, others = [], related, neighbours }: Props) {
  const { locale, leadPicture, passages, media } = edition
  const t = await getTranslations({ locale, namespace: 'story' })
  const corrections = correctionsTold(edition, others)
  return (
    <>
      <article className="story" {...inLanguage(locale)}>
        <StoryHeading edition={edition} />
        <StoryFacts edition={edition} live={live} isCorrected={corrections.length > 0} />
        <BehindNote edition={edition} others={others} />
        {leadPicture && (
          <div className="story-lead-picture">
            <Figure {...leadPicture} sizes="(min-width: 62rem) 56rem, 100vw" isFirst />
          </div>
        )}
        <div className="story-body">
          {passages.map(({ id, blocks }) => (
            <div key={id} id={`p-${id}`} className="story-passage">
              <DraftNotes edition={edition} passageId={id} locale={locale} />
              <Blocks blocks={blocks} locale={locale} media={media} />
            </div>
          ))}
        </div>
        <div className="story-end">
          <Corrections locale={locale} corrections={corrections} />
          <Topics locale={locale} topics={edition.topics} />
        </div>
      </article>
      <StoryNeighbours locale={locale} {...neighbours} />
      <MoreStories title={t('related')} stories={related} />
    </>
  )
}
