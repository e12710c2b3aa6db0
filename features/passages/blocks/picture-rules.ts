import type { BlockOf, Picture } from '@/db/content'
import { type BlockRules, besideText } from './block-rules'

export const pictureRules: BlockRules<BlockOf<'picture'>> = {
  ...besideText,
  text: ({ picture }) => picture.caption ?? '',
  plain: () => '',
  words: ({ picture }) => wordsOf(picture),
  runs: () => [],
  pictures: ({ picture }) => [picture],
  mediaIds: ({ picture }) => [picture.mediaId],
  links: () => [],
  normal: ({ picture }) => ({ type: 'picture', picture: normalPicture(picture) }),
  isEmpty: () => false,
}

export const galleryRules: BlockRules<BlockOf<'gallery'>> = {
  ...besideText,
  text: ({ pictures }) => pictures.map(({ caption = '' }) => caption).join('\n'),
  plain: () => '',
  words: ({ pictures }) => pictures.flatMap(wordsOf),
  runs: () => [],
  pictures: ({ pictures }) => pictures,
  mediaIds: ({ pictures }) => pictures.map(({ mediaId }) => mediaId),
  links: () => [],
  normal: ({ pictures }) => ({ type: 'gallery', pictures: pictures.map(normalPicture) }),
  isEmpty: ({ pictures }) => pictures.length === 0,
}

const wordsOf = ({ alt, caption = '', credit = '' }: Picture) => [alt, caption, credit]

function normalPicture({ mediaId, alt, caption, credit }: Picture): Picture {
  return { mediaId, alt, ...(caption && { caption }), ...(credit && { credit }) }
}
