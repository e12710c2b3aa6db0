import type { BlockOf, Picture } from '@/db/content'
import type { EditorBlock } from './editor-block'
import { gallery, picture } from './picture-nodes'
import { picturePlaces } from './picture-places'

export const pictureBlock: EditorBlock<BlockOf<'picture'>> = {
  nodes: [picture],
  toNode: ({ picture: { mediaId, alt, caption = '', credit = '' } }, schema) =>
    schema.node('picture', { mediaId, alt, caption, credit }),
  toBlock: ({ attrs: { mediaId, alt, caption, credit } }) => ({
    type: 'picture',
    picture: { mediaId, alt, caption, credit },
  }),
  words: ({ attrs }) => wordsOf(attrs),
  withWords: ({ attrs }, change) => changed(attrs, change),
}

export const galleryBlock: EditorBlock<BlockOf<'gallery'>> = {
  nodes: [gallery],
  toNode: ({ pictures }, schema) => schema.node('gallery', { pictures }),
  toBlock: ({ attrs: { pictures } }) => ({ type: 'gallery', pictures }),
  words: ({ attrs }) => (attrs.pictures as Picture[]).flatMap(wordsOf),
  withWords: ({ attrs }, change) => ({
    pictures: (attrs.pictures as Picture[]).map((one) => ({ ...one, ...changed(one, change) })),
  }),
}

const wordsOf = (one: Partial<Picture>) => picturePlaces.map((place) => one[place] ?? '')

const changed = (one: Partial<Picture>, change: (words: string) => string) =>
  Object.fromEntries(picturePlaces.map((place) => [place, change(one[place] ?? '')]))
