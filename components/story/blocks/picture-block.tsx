import type { MediaFile } from '@/components/story/edition'
import { Figure } from '@/components/story/figure'
import type { Picture } from '@/db/content'

type Props = { picture: Picture; media: ReadonlyMap<string, MediaFile> }

export function PictureBlock({ picture, media }: Props) {
  const file = media.get(picture.mediaId)
  return file ? <Figure {...picture} file={file} sizes="(min-width: 46rem) 42rem, 100vw" /> : null
}
