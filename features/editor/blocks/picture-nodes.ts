import { Node } from '@tiptap/core'
import type { DOMOutputSpec } from '@tiptap/pm/model'
import type { Picture } from '@/db/content'
import { picturesIn } from '@/features/importing/blocks/own-markup'
import { isMediaId } from '@/lib/ids'
import { thumbnailPath } from '@/lib/paths'

export const picture = Node.create({
  name: 'picture',
  group: 'block',
  draggable: true,
  addAttributes: () => ({
    mediaId: fromData('mediaId'),
    alt: fromData('alt'),
    caption: fromData('caption'),
    credit: fromData('credit'),
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-media-id]',
      getAttrs: ({ dataset }) => (isMediaId(dataset.mediaId ?? '') ? null : false),
    },
  ],
  renderHTML({ node }) {
    const { mediaId, alt, caption, credit } = node.attrs
    return [
      'figure',
      { 'data-media-id': mediaId, 'data-alt': alt, 'data-caption': caption, 'data-credit': credit },
      ...pictureParts(node.attrs as Picture),
    ]
  },
})

export const gallery = Node.create({
  name: 'gallery',
  group: 'block',
  draggable: true,
  addAttributes: () => ({
    pictures: {
      default: [],
      parseHTML: (element) => picturesIn(element.dataset.gallery),
      rendered: false,
    },
  }),
  parseHTML: () => [{ tag: 'div[data-gallery]' }],
  renderHTML({ node }) {
    const pictures: Picture[] = node.attrs.pictures
    return [
      'div',
      { 'data-gallery': JSON.stringify(pictures) },
      ...pictures.map((picture): DOMOutputSpec => ['figure', ...pictureParts(picture)]),
    ]
  },
})

function pictureParts({ mediaId, alt, caption, credit }: Picture): DOMOutputSpec[] {
  const words = [caption, credit].filter(Boolean).join(' · ')
  return [
    ['img', { src: thumbnailPath(mediaId), alt, draggable: 'false' }],
    ...(words ? [['figcaption', words] as const] : []),
  ]
}

function fromData(name: string) {
  return {
    default: '',
    parseHTML: (element: HTMLElement) => element.dataset[name] ?? '',
    rendered: false,
  }
}
