import type { StoryCard } from '@/components/story/edition'
import { HeadlineText } from '@/components/ui/headline-text'
import { storyPath } from '@/lib/paths'

export type HeadingLevel = 2 | 3

export function CardHeadline({ story, level }: { story: StoryCard; level: HeadingLevel }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <Heading className="card-headline">
      <a href={storyPath(story)}>
        <HeadlineText text={story.headline} locale={story.locale} />
      </a>
    </Heading>
  )
}
