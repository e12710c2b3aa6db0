import { type Block, highestNumber, type Passage } from '@/db/content'
import type { BodyParagraph } from '@/features/importing/document'
import { newPassageId } from '@/features/passages/passage-id'
import type { GivenDocument, GivenLine } from './given-document'
import { type Placed, placeWordless } from './place-wordless'
import { type ImportedPassage, lowConfidence } from './side-by-side'

export type ImportedPassages = { passages: Passage[]; lowConfidenceIds: string[] }

/** The passages of a read document, each paragraph as the kind of block that it was given as. */
export function passagesFrom(
  { passages }: { passages: ImportedPassage[] },
  given: GivenDocument,
): ImportedPassages {
  const panels = passages.map(({ zh, en }) => ({ zh: side(zh, given), en: side(en, given) }))
  placeWordless(panels, given.blocks)
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

function side(paragraphs: BodyParagraph[], given: GivenDocument): Placed[] {
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
  if (part && source.type === 'list') {
    // The list goes on in the next passage with its next number.
    const number = Math.min((source.start ?? 1) + part.index, highestNumber)
    const start = source.style === 'numbered' && number !== 1 ? { start: number } : {}
    return { type: 'list', style: source.style, ...start, items: [part.text] }
  }
  if (part && source.type === 'quote') return { ...source, paragraphs: [part.text] }
  return source
}

function addPart(block: Block, part: GivenLine['part']): boolean {
  if (part && block.type === 'list') block.items.push(part.text)
  else if (part && block.type === 'quote') block.paragraphs.push(part.text)
  else return false
  return true
}
