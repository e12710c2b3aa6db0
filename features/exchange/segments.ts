import type { Block, Inline } from '@/db/content'
import { linesOf, withLines } from '@/features/passages/blocks/block-lines'
import { inlineText, normalInlines } from '@/features/passages/blocks/inline-text'
import { normalBlocks } from '@/features/passages/normal-form'

/**
 * What a translator has before them at once: a line against a line where both languages are of one
 * shape, else all lines of the passage against all.
 */
export type Segment = { id: string; source: Inline[][]; target: Inline[][] }

/** As a file brings it back; `target` is null where nothing was written. */
export type GivenSegment = Omit<Segment, 'target'> & { target: Inline[][] | null }

/** The segment that holds all lines of a passage. */
const whole = 'all'

export function segmentsOf(source: Block[], target: Block[]): Segment[] {
  const from = normalBlocks(source)
  const to = normalBlocks(target)
  if (to.length > 0 && shapeOf(from) !== shapeOf(to)) {
    const lines = { source: spoken(from), target: spoken(to) }
    return lines.source.length > 0 ? [{ id: whole, ...lines }] : []
  }
  const translated = to.flatMap(linesOf)
  return from.flatMap(linesOf).flatMap((line, index) => {
    const other = translated[index] ?? []
    if (!says(line) && !says(other)) return []
    return [{ id: `s${index + 1}`, source: [line], target: says(other) ? [other] : [] }]
  })
}

/** The panel that the segments make of the one that stands, or of the source where none does. */
export function withSegments(given: GivenSegment[], source: Block[], target: Block[]): Block[] {
  const from = normalBlocks(source)
  const to = normalBlocks(target)
  const shape = to.length > 0 ? to : from
  const isOneShape = to.length === 0 || shapeOf(from) === shapeOf(to)
  const byLine = new Map(given.map(({ id, target }) => [id, target]))
  // A program that keeps no names of segments keeps their order.
  const isNamed = given.some(({ id }) => id !== '')
  if (isOneShape && isNamed && !byLine.has(whole)) {
    const own = to.flatMap(linesOf)
    const lines = shape.flatMap(linesOf).map((_, index) => {
      const written = byLine.get(`s${index + 1}`)
      // A tool may have parted a line; it is one line still.
      return written ? written.flat() : (own[index] ?? [])
    })
    return normalBlocks(laid(shape, lines))
  }
  const lines = given.flatMap(({ target }) => target ?? []).filter(says)
  // Where each line of the source has one, a line that was missing goes where it belongs.
  const isWhole = isOneShape && lines.length === spoken(from).length
  return normalBlocks(poured(shape, isWhole ? from : shape, lines))
}

/** Lines in the places of a shape that hold words in a model of it; what is left over becomes paragraphs. */
function poured(shape: Block[], model: Block[], lines: Inline[][]): Block[] {
  const left = [...lines]
  const filled = model.flatMap(linesOf).map((line) => (says(line) ? (left.shift() ?? []) : []))
  return [...laid(shape, filled), ...left.map((text): Block => ({ type: 'paragraph', text }))]
}

function laid(shape: Block[], lines: Inline[][]): Block[] {
  let from = 0
  return shape.map((block) => {
    const count = linesOf(block).length
    const own = lines.slice(from, from + count).map(normalInlines)
    from += count
    return withLines(block, own)
  })
}

const spoken = (blocks: Block[]) => blocks.flatMap(linesOf).filter(says)

const says = (line: Inline[]) => inlineText(line) !== ''

const shapeOf = (blocks: Block[]) =>
  blocks.map((block) => `${block.type} ${linesOf(block).length}`).join()
