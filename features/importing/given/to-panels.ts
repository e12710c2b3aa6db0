import type { Block, Inline } from '@/db/content'
import { lineBlock } from '@/features/importing/blocks/embed-from'
import type { BodyParagraph } from '@/features/importing/document'
import { inlineText } from '@/features/passages/blocks/inline-text'
import { rulesOf } from '@/features/passages/blocks/rules-of'
import type { DocumentLocale } from '@/lib/i18n/document-pair'
import type { GivenDocument, GivenLine } from './given-document'
import { type Placed, placeWordless } from './place-wordless'
import type { ImportedPassage } from './side-by-side'

/** What a passage of a document says in either language. */
export type DocumentPanels = Record<DocumentLocale, Block[]>

/**
 * The panels of a read document, passage by passage, each paragraph as the kind of block that it was
 * given as; behind them those of tables and rules that have no text about them.
 */
export function panelsFrom(passages: ImportedPassage[], given: GivenDocument): DocumentPanels[] {
  const panels = passages.map(({ zh, en }) => ({ zh: side(zh, given), en: side(en, given) }))
  placeWordless(panels, given.blocks)
  return panels.map(({ zh, en }) => ({ zh: zh.map(blockOf), en: en.map(blockOf) }))
}

const blockOf = ({ block }: Placed) => block

function side(paragraphs: BodyParagraph[], given: GivenDocument): Placed[] {
  const placed: Placed[] = []
  for (const { line, text } of paragraphs) {
    const known = given.lineAt(line)
    const source = known && given.blocks[known.blockIndex]
    const last = placed.at(-1)
    if (!known || !source || known.text !== text.replace(/\s+/gu, ' ').trim()) {
      placed.push({ block: partOf(source, text), blockIndex: known?.blockIndex ?? null })
      continue
    }
    const longer = last?.blockIndex === known.blockIndex && withPart(last.block, known)
    if (longer) last.block = longer
    else placed.push({ block: onlyPart(source, known), blockIndex: known.blockIndex })
  }
  return placed
}

/** Of a line that lost a label or held both languages, what is left, with its marks and links. */
function partOf(source: Block | undefined, text: string): Block {
  const isText = source?.type === 'paragraph' || source?.type === 'heading'
  const at = isText ? inlineText(source.text).indexOf(text) : -1
  return isText && at >= 0
    ? { ...source, text: slice(source.text, at, at + text.length) }
    : lineBlock([{ text }])
}

function slice(runs: Inline[], from: number, to: number): Inline[] {
  let at = 0
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    at += run.text.length
    return text ? [{ ...run, text }] : []
  })
}

/** A list or quote that went to several passages stands in each with what went there. */
function onlyPart(source: Block, { part }: GivenLine): Block {
  return (part && rulesOf(source).withLines(source, [part.text], part.index)) ?? source
}

function withPart(block: Block, { part }: GivenLine): Block | null {
  const { lines, withLines } = rulesOf(block)
  return part && withLines(block, [...(lines(block) ?? []), part.text], 0)
}
