import type { Mark as PmMark, Node as PmNode, Schema } from '@tiptap/pm/model'
import type { Inline, Mark } from '@/db/content'
import { markNames } from '@/db/marks'

/** A line of text as a node of this name. */
export function lineNode(schema: Schema, name: string, text: Inline[]): PmNode {
  return schema.node(name, null, inlineNodes(schema, text))
}

export function inlineNodes(schema: Schema, text: Inline[]): PmNode[] {
  return text.map(({ text, marks = [], link }) => {
    const looks: PmMark[] = marks.map((mark) => schema.mark(mark))
    return schema.text(text, link ? [...looks, schema.mark('link', { href: link })] : looks)
  })
}

/** The runs of a line. */
export function inlines(line: PmNode): Inline[] {
  return line.children.map((run) => ({
    text: run.text ?? '',
    marks: run.marks.map(({ type }) => type.name).filter(isMark),
    link: run.marks.find(({ type }) => type.name === 'link')?.attrs.href,
  }))
}

const isMark = (name: string): name is Mark => markNames.some((mark) => mark === name)
