import type { StoryCard } from '@/components/story/edition'
import { HeadlineText } from '@/components/ui/headline-text'
import { inLanguage, type Locale, languageTags } from '@/lib/i18n/locales'
import { storyPath } from '@/lib/paths'
import { CardHeadline } from './card-headline'
import { CardMeta } from './card-meta'
import { CardPicture } from './card-picture'
import { CardSection } from './card-section'

/** The headline of the same story in another language. */
export type OtherHeadline = { locale: Locale; slug: string; headline: string }

type Props = { story: StoryCard; otherHeadlines: OtherHeadline[] }

/** The story that opens the front page, with its headline in every language that it has. */
export function LeadCard({ story, otherHeadlines }: Props) {
  return (
    <article className="lead-card">
      <CardPicture story={story} sizes="(min-width: 62rem) 52rem, 100vw" isFirst />
      <CardSection story={story} />
      <CardHeadline story={story} level={2} />
      <div className="lead-leaves">
        <p className="card-summary">{story.summary}</p>
        {otherHeadlines.length > 0 && (
          <div className="lead-other-headlines">
            {otherHeadlines.map(({ locale, slug, headline }) => (
              <p key={locale} {...inLanguage(locale)} className="lead-other-headline">
                <a
                  href={storyPath({ locale, slug, number: story.number })}
                  hrefLang={languageTags[locale]}
                >
                  <HeadlineText text={headline} locale={locale} />
                </a>
              </p>
            ))}
          </div>
        )}
      </div>
      <CardMeta story={story} />
    </article>
  )
}
