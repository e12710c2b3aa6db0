import type { Mark as PmMark, Node as PmNode, Schema } from '@tiptap/pm/model'
import type { Block, Inline, Passage } from '@/db/content'
import { panelName } from '@/features/editor/schema/passages'
import { normalPassage } from '@/features/passages/normal-form'
import { newPassageId } from '@/features/passages/passage-id'
import { locales } from '@/lib/i18n/locales'

/** The editor's document for a story's passages; a story without any gets an empty one to write in. */
export function passagesToDoc(schema: Schema, passages: Passage[]): PmNode {
  const nodes = passages.map((passage) => passageToNode(schema, passage))
  return schema.node('doc', null, nodes.length > 0 ? nodes : [emptyPassageNode(schema)])
}

export function emptyPassageNode(schema: Schema): PmNode {
  return passageToNode(schema, { id: newPassageId(), panels: { zh: [], en: [] } })
}

export function passageToNode(schema: Schema, untidy: Passage): PmNode {
  const { id, panels, emptyOnPurpose = [] } = normalPassage(untidy)
  return schema.node(
    'passage',
    { id, emptyOnPurpose },
    locales.map((locale) =>
      schema.node(panelName(locale), null, panelNodes(schema, panels[locale])),
    ),
  )
}

/** The blocks of a panel as nodes; an empty panel holds one empty paragraph, to write in. */
export function panelNodes(schema: Schema, blocks: Block[]): PmNode[] {
  if (blocks.length === 0) return [schema.node('paragraph')]
  return blocks.map((block) => blockToNode(schema, block))
}

export function blockToNode(schema: Schema, block: Block): PmNode {
  const line = (name: string, text: Inline[]) => schema.node(name, null, inlineNodes(schema, text))
  switch (block.type) {
    case 'paragraph':
      return line('paragraph', block.text)
    case 'heading':
      return schema.node('heading', { level: block.level }, inlineNodes(schema, block.text))
    case 'quote':
      return schema.node(
        'quote',
        null,
        block.paragraphs.map((text) => line('paragraph', text)),
      )
    case 'list':
      return schema.node(
        'list',
        { style: block.style, start: block.start ?? 1 },
        block.items.map((text) => line('listItem', text)),
      )
    case 'picture': {
      const { mediaId, alt, caption = '', credit = '' } = block.picture
      return schema.node('picture', { mediaId, alt, caption, credit })
    }
    case 'gallery':
      return schema.node('gallery', { pictures: block.pictures })
    case 'table':
      return schema.node(
        'table',
        { caption: block.caption ?? '', hasHeader: block.hasHeader },
        block.rows.map((row) =>
          schema.node(
            'tableRow',
            null,
            row.map((cell) => line('tableCell', cell)),
          ),
        ),
      )
    case 'rule':
      return schema.node('rule')
  }
}

function inlineNodes(schema: Schema, text: Inline[]): PmNode[] {
  return text.map(({ text, marks = [], link }) => {
    const looks: PmMark[] = marks.map((mark) => schema.mark(mark))
    return schema.text(text, link ? [...looks, schema.mark('link', { href: link })] : looks)
  })
}
