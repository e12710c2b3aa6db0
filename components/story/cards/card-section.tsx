import type { StoryCard } from '@/components/story/edition'
import { Localized } from '@/components/ui/localized'
import { sectionPath } from '@/lib/paths'

export function CardSection({ story }: { story: StoryCard }) {
  if (!story.section) return null
  return (
    <p className="card-section">
      <a href={sectionPath(story.locale, story.section.slug)}>
        <Localized values={story.section.name} locale={story.locale} />
      </a>
    </p>
  )
}
