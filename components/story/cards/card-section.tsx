import type { StoryCard } from '@/components/story/edition'
import { Localized } from '@/components/ui/localized'
import type { Locale } from '@/lib/i18n/locales'
import { sectionPath } from '@/lib/paths'

type Props = { story: StoryCard; locale?: Locale }

export function CardSection({ story, locale = story.locale }: Props) {
  if (!story.section) return null
  return (
    <p className="card-section">
      <a href={sectionPath(locale, story.section.slug)}>
        <Localized values={story.section.name} locale={locale} />
      </a>
    </p>
  )
}
