import type { Node as PmNode } from '@tiptap/pm/model'
import type { Block, Inline, Mark, Passage } from '@/db/content'
import { markNames } from '@/db/marks'
import { normalBlocks, normalPassage } from '@/features/passages/normal-form'
import { locales } from '@/lib/i18n/locales'

// ProseMirror keeps the nodes that an edit did not touch, so only the passage in hand is converted.
const converted = new WeakMap<PmNode, Passage>()

/** The passages of the editor's document, in normal form. */
export function docToPassages(doc: PmNode): Passage[] {
  return doc.children.map(nodeToPassage)
}

export function nodeToPassage(node: PmNode): Passage {
  const known = converted.get(node)
  if (known) return known
  const [zh = [], en = []] = locales.map((_, index) => panelBlocks(node.child(index)))
  const { id, emptyOnPurpose } = node.attrs
  const passage = normalPassage({ id, panels: { zh, en }, emptyOnPurpose })
  converted.set(node, passage)
  return passage
}

export function panelBlocks(panel: PmNode): Block[] {
  return normalBlocks(panel.children.map(nodeToBlock))
}

function nodeToBlock(node: PmNode): Block {
  switch (node.type.name) {
    case 'heading':
      return { type: 'heading', level: node.attrs.level, text: inlines(node) }
    case 'quote':
      return { type: 'quote', paragraphs: node.children.map(inlines) }
    case 'list':
      return {
        type: 'list',
        style: node.attrs.style,
        start: node.attrs.start,
        items: node.children.map(inlines),
      }
    case 'picture': {
      const { mediaId, alt, caption, credit } = node.attrs
      return { type: 'picture', picture: { mediaId, alt, caption, credit } }
    }
    case 'gallery':
      return { type: 'gallery', pictures: node.attrs.pictures }
    case 'table': {
      const { caption, hasHeader } = node.attrs
      const rows = node.children.map((row) => row.children.map(inlines))
      return { type: 'table', caption, hasHeader, rows }
    }
    case 'rule':
      return { type: 'rule' }
    default:
      return { type: 'paragraph', text: inlines(node) }
  }
}

function inlines(line: PmNode): Inline[] {
  return line.children.map((run) => ({
    text: run.text ?? '',
    marks: run.marks.map(({ type }) => type.name).filter(isMark),
    link: run.marks.find(({ type }) => type.name === 'link')?.attrs.href,
  }))
}

const isMark = (name: string): name is Mark => markNames.some((mark) => mark === name)
