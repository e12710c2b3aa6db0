import type { StoryCard } from '@/components/story/edition'
import { CardHeadline, type HeadingLevel } from './card-headline'
import { CardMeta } from './card-meta'
import { CardPicture } from './card-picture'
import { CardSection } from './card-section'

type Props = { story: StoryCard; level: HeadingLevel; hasSection?: boolean }

/** A story as an entry of a long list, its picture beside it. */
export function ListCard({ story, level, hasSection = false }: Props) {
  return (
    <article className="list-card">
      <div>
        {hasSection && <CardSection story={story} />}
        <CardHeadline story={story} level={level} />
        <p className="card-summary">{story.summary}</p>
        <CardMeta story={story} />
      </div>
      <CardPicture story={story} sizes="(min-width: 46rem) 15rem, 7rem" />
    </article>
  )
}
