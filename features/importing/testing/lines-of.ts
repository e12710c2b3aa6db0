import type { Block } from '@/db/content'

/** A block as people read it: numbers in front of items, bullets as stars, headings with #. */
export function linesOf(block: Block): string[] {
  const text = (runs: { text: string }[]) => runs.map((each) => each.text).join('')
  switch (block.type) {
    case 'list':
      return block.items.map((runs, index) =>
        block.style === 'numbered'
          ? `${(block.start ?? 1) + index}. ${text(runs)}`
          : `* ${text(runs)}`,
      )
    case 'heading':
      return [`# ${text(block.text)}`]
    case 'paragraph':
      return [text(block.text)]
    case 'table':
      return block.rows.map((row) => row.map(text).join(' | '))
    default:
      return [block.type]
  }
}
