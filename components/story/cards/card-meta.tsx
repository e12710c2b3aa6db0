import type { StoryCard } from '@/components/story/edition'
import { SideBySideLink } from '@/components/story/side-by-side-link'
import { DateTime } from '@/components/ui/date-time'
import type { Locale } from '@/lib/i18n/locales'

type Props = { story: StoryCard; locale?: Locale }

/** In the language of the page, which a story found by a search may not be of. */
export function CardMeta({ story, locale = story.locale }: Props) {
  return (
    <p className="card-meta">
      <DateTime iso={story.publishedAt} locale={locale} />
      <SideBySideLink story={story} locale={locale} />
    </p>
  )
}
