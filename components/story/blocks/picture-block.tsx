import type { MediaFile } from '@/components/story/edition'
import { Figure } from '@/components/story/figure'
import type { Picture } from '@/db/content'

type Props = { picture: Picture; media: Record<string, MediaFile> }

export function PictureBlock({ picture, media }: Props) {
  const file = media[picture.mediaId]
  return file ? <Figure {...picture} file={file} sizes="(min-width: 46rem) 42rem, 100vw" /> : null
}
