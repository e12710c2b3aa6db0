import type { StoryCard } from '@/components/story/edition'
import { CardHeadline, type HeadingLevel } from './card-headline'
import { CardMeta } from './card-meta'
import { CardPicture } from './card-picture'

type Props = { story: StoryCard; level: HeadingLevel; sizes: string; hasSummary?: boolean }

/** A story with its picture above. */
export function PictureCard({ story, level, sizes, hasSummary = false }: Props) {
  return (
    <article className="picture-card">
      <CardPicture story={story} sizes={sizes} />
      <div>
        <CardHeadline story={story} level={level} />
        {hasSummary && <p className="card-summary">{story.summary}</p>}
        <CardMeta story={story} />
      </div>
    </article>
  )
}
