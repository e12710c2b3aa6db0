import type { Block, BlockKind } from '@/db/content'
import { isMediaId } from '@/lib/ids'
import { embedFromFrame } from './embed-from'
import { embedIn, picturesIn } from './own-markup'
import type { ReadBlock } from './reading'
import { tableFrom } from './tables-from-html'

/** How a kind of block is read out of a page, pasted or imported. */
type PasteRule =
  /** Line by line, as `reading.ts` joins them. */
  | 'lines'
  /** Out of whole elements; null where one is not what its name says, and is read as text. */
  | { tags: string[]; read: (element: Element, blocksOf: BlocksOf) => ReadBlock | null }

type BlocksOf = (cell: Element) => Block[]

const rules = {
  paragraph: 'lines',
  heading: 'lines',
  quote: 'lines',
  list: 'lines',
  picture: { tags: ['FIGURE'], read: pictureFrom },
  gallery: { tags: ['DIV'], read: galleryFrom },
  table: { tags: ['TABLE'], read: tableFrom },
  rule: { tags: ['HR'], read: () => ({ type: 'rule' }) },
  embed: { tags: ['FIGURE', 'IFRAME'], read: embedFrom },
} satisfies Record<BlockKind, PasteRule>

/** The rules that may read an element of this name. */
export function pasteRulesOf(tag: string): Exclude<PasteRule, 'lines'>[] {
  const all: PasteRule[] = Object.values(rules)
  return all.filter((rule) => rule !== 'lines').filter(({ tags }) => tags.includes(tag))
}

/** Pictures of our own, as the editor writes them. */
function pictureFrom(element: Element): Block | null {
  const { mediaId, alt = '', caption, credit } = (element as HTMLElement).dataset
  if (!mediaId || !isMediaId(mediaId)) return null
  return { type: 'picture', picture: { mediaId, alt, caption, credit } }
}

function galleryFrom(element: Element): Block | null {
  const pictures = picturesIn((element as HTMLElement).dataset.gallery)
  return pictures.length > 0 ? { type: 'gallery', pictures } : null
}

function embedFrom(element: Element): Block | null {
  return element.tagName.toUpperCase() === 'FIGURE'
    ? embedIn((element as HTMLElement).dataset.embed)
    : embedFromFrame(element)
}
