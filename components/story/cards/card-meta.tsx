import type { StoryCard } from '@/components/story/edition'
import { SideBySideLink } from '@/components/story/side-by-side-link'
import { DateTime } from '@/components/ui/date-time'

export function CardMeta({ story }: { story: StoryCard }) {
  return (
    <p className="card-meta">
      <DateTime iso={story.publishedAt} locale={story.locale} />
      <SideBySideLink story={story} />
    </p>
  )
}
