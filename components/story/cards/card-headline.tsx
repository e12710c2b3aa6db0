import type { StoryCard } from '@/components/story/edition'
import { HeadlineText } from '@/components/ui/headline-text'
import { storyPath } from '@/lib/paths'

export type HeadingLevel = 2 | 3 | 4

export function CardHeadline({ story, level }: { story: StoryCard; level: HeadingLevel }) {
  const Heading = `h${level}` as const
  return (
    <Heading className="card-headline">
      <a href={storyPath(story)}>
        <HeadlineText text={story.headline} locale={story.locale} />
      </a>
    </Heading>
  )
}
