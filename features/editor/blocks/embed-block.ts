import { Node } from '@tiptap/core'
import type { DOMOutputSpec } from '@tiptap/pm/model'
import type { BlockOf } from '@/db/content'
import { embedIn } from '@/features/importing/blocks/own-markup'
import { thumbnailPath } from '@/lib/paths'
import { players } from '@/lib/players'
import type { EditorBlock } from './editor-block'

type Embed = BlockOf<'embed'>

/** The words of an embed that readers and writers read. */
const places = ['title', 'caption', 'transcript'] as const

/** One object holds all that its block does, as a copy of it carries it in its markup. */
const embed = Node.create({
  name: 'embed',
  group: 'block',
  draggable: true,
  addAttributes: () => ({
    block: {
      default: null,
      parseHTML: (element) => embedIn(element.dataset.embed),
      rendered: false,
    },
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-embed]',
      getAttrs: ({ dataset }) => (embedIn(dataset.embed) ? null : false),
    },
  ],
  renderHTML({ node }) {
    const block: Embed = node.attrs.block
    return [
      'figure',
      { 'data-embed': JSON.stringify(block), class: 'editor-embed' },
      ...stillOf(block),
      ['figcaption', `▶ ${[block.title, sourceName(block)].filter(Boolean).join(' · ')}`],
    ]
  },
})

export const embedBlock: EditorBlock<Embed> = {
  nodes: [embed],
  toNode: (block, schema) => schema.node('embed', { block }),
  toBlock: ({ attrs }) => attrs.block,
  words: ({ attrs: { block } }) => places.map((place) => block[place] ?? ''),
  withWords: ({ attrs: { block } }, change) => ({
    block: {
      ...block,
      ...Object.fromEntries(places.map((place) => [place, change(block[place] ?? '')])),
    },
  }),
}

function stillOf({ still }: Embed): DOMOutputSpec[] {
  return still ? [['img', { src: thumbnailPath(still.mediaId), alt: '', draggable: 'false' }]] : []
}

const sourceName = ({ source }: Embed) =>
  source.kind === 'player' ? players[source.player].brand : source.format.toUpperCase()
