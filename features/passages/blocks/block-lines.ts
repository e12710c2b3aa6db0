import type { Block, Inline, Picture } from '@/db/content'
import { inlineText } from './inline-text'

/**
 * The lines of a block that a translator writes: of running text, of cells, of captions. There are as
 * many as the block has room for, so that a translation is laid into a block of the same shape.
 */
export function linesOf(block: Block): Inline[][] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.text]
    case 'quote':
      return block.paragraphs
    case 'list':
      return block.items
    case 'table':
      return [plain(block.caption), ...block.rows.flat()]
    case 'picture':
      return pictureLines(block.picture)
    case 'gallery':
      return block.pictures.flatMap(pictureLines)
    case 'embed':
      return [block.title, block.caption, block.transcript].map(plain)
    case 'rule':
      return []
  }
}

/** The same block saying other lines, of which there are as many as `linesOf` gives. */
export function withLines<B extends Block>(block: B, lines: Inline[][]): Block {
  const at = (index: number) => lines[index] ?? []
  const words = (index: number) => inlineText(at(index))
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, text: at(0) }
    case 'quote':
      return { ...block, paragraphs: lines }
    case 'list':
      return { ...block, items: lines }
    case 'table': {
      let index = 0
      const next = () => at(++index)
      return { ...block, caption: words(0), rows: block.rows.map((row) => row.map(next)) }
    }
    case 'picture':
      return { ...block, picture: withWords(block.picture, lines) }
    case 'gallery': {
      const pictures = block.pictures.map((picture, index) =>
        withWords(picture, lines.slice(3 * index, 3 * index + 3)),
      )
      return { ...block, pictures }
    }
    case 'embed':
      return { ...block, title: words(0), caption: words(1), transcript: words(2) }
    case 'rule':
      return block
  }
}

const plain = (text = ''): Inline[] => (text === '' ? [] : [{ text }])

const pictureLines = ({ alt, caption, credit }: Picture) => [alt, caption, credit].map(plain)

function withWords(picture: Picture, [alt = [], caption = [], credit = []]: Inline[][]): Picture {
  return {
    ...picture,
    ...{ alt: inlineText(alt), caption: inlineText(caption), credit: inlineText(credit) },
  }
}
