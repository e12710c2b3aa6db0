import type { Block, Inline, Passage } from '@/db/content'
import { newPassageId } from '@/features/passages/passage-id'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { GivenDocument, GivenLine } from './given-document'
import { type ImportedDocument, type ImportedParagraph, lowConfidence } from './imported-document'

export type ImportedPassages = { passages: Passage[]; lowConfidenceIds: string[] }

/** A block of a panel and the one of the given document that it comes out of. */
type Placed = { block: Block; blockIndex: number | null }

/** The passages of a read document, each paragraph as the kind of block that it was given as. */
export function passagesFrom(
  { passages }: ImportedDocument,
  given: GivenDocument,
): ImportedPassages {
  const panels = passages.map(({ zh, en }) => ({ zh: side(zh, given), en: side(en, given) }))
  insertWordless(panels, given.blocks)
  const made = panels.map(({ zh, en }, index): [Passage, boolean] => [
    { id: newPassageId(), panels: { zh: zh.map(blockOf), en: en.map(blockOf) } },
    (passages[index]?.confidence ?? 1) < lowConfidence,
  ])
  return {
    passages: made.map(([passage]) => passage),
    lowConfidenceIds: made.flatMap(([{ id }, isUnsure]) => (isUnsure ? [id] : [])),
  }
}

const blockOf = ({ block }: Placed) => block

function side(paragraphs: ImportedParagraph[], given: GivenDocument): Placed[] {
  const placed: Placed[] = []
  for (const { line, text } of paragraphs) {
    const known = given.lineAt(line)
    const isWhole = known?.text === text.replace(/\s+/gu, ' ').trim()
    const source = isWhole ? given.blocks[known.blockIndex] : undefined
    const last = placed.at(-1)
    if (!known || !source) {
      placed.push({ block: { type: 'paragraph', text: [{ text }] }, blockIndex: null })
    } else if (last?.blockIndex !== known.blockIndex || !addPart(last.block, known.part)) {
      placed.push({ block: onlyPart(source, known), blockIndex: known.blockIndex })
    }
  }
  return placed
}

/** A list or quote that went to several passages stands in each with what went there. */
function onlyPart(source: Block, { part }: GivenLine): Block {
  if (part && source.type === 'list') return { ...source, items: [part] }
  if (part && source.type === 'quote') return { ...source, paragraphs: [part] }
  return source
}

function addPart(block: Block, part: Inline[] | null): boolean {
  if (part && block.type === 'list') block.items.push(part)
  else if (part && block.type === 'quote') block.paragraphs.push(part)
  else return false
  return true
}

/** Pictures and rules go behind the text that they followed, or before the text that they led. */
function insertWordless(panels: Record<Locale, Placed[]>[], blocks: Block[]): void {
  const sides = panels.flatMap((panel) =>
    locales.map((locale) => ({ locale, side: panel[locale] })),
  )
  const find = (index: number) =>
    sides.find(({ side }) => side.some(({ blockIndex }) => blockIndex === index))
  for (const [index, block] of blocks.entries()) {
    if (!['picture', 'gallery', 'rule'].includes(block.type)) continue
    const before = nearest(index, -1, blocks, find)
    const after = nearest(index, 1, blocks, find)
    const home = before ?? after
    if (!home) continue
    const isBorder =
      before && after && before.locale !== after.locale && isLastOf(before, index, sides)
    // The rule that parts the one language from the other is layout.
    if (block.type === 'rule' && isBorder) continue
    const at = home.side.findLastIndex(({ blockIndex }) => (blockIndex ?? index) < index)
    home.side.splice(at + 1, 0, { block, blockIndex: index })
  }
}

type Side = { locale: Locale; side: Placed[] }

function nearest(
  index: number,
  by: 1 | -1,
  blocks: Block[],
  find: (index: number) => Side | undefined,
): Side | undefined {
  for (let at = index + by; at >= 0 && at < blocks.length; at += by) {
    const found = find(at)
    if (found) return found
  }
  return undefined
}

/** Whether nothing in the language of a side comes out of a later block. */
function isLastOf({ locale }: Side, index: number, sides: Side[]): boolean {
  return sides
    .filter((each) => each.locale === locale)
    .every(({ side }) => side.every(({ blockIndex }) => (blockIndex ?? 0) < index))
}
