import type { StoryCard } from '@/components/story/edition'
import { Picture } from '@/components/story/picture'

type Props = { story: StoryCard; sizes: string; isFirst?: boolean }

/** The headline's link reaches over the picture, and says what the picture would. */
export function CardPicture({ story, sizes, isFirst = false }: Props) {
  if (!story.picture) return null
  return (
    <div className="card-picture">
      <Picture file={story.picture.file} alt="" sizes={sizes} isFirst={isFirst} />
    </div>
  )
}
