import type { Block, Passage, StoryContent } from '@/db/content'
import { newPassageId } from '@/features/passages/passage-id'
import { blockText } from '@/features/stories/text'
import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import type { Filing } from './filing'
import { type ImportedDocument, type ImportedParagraph, lowConfidence } from './imported-document'

/** `replace`: in place of the story's text. `fill`: below it, and headlines where there are none. */
export type ImportMode = 'replace' | 'fill'

/** The text to read: a paragraph a line, so that a line's number says which block it was. */
export function textOf(blocks: Block[]): string {
  return blocks.map((block) => blockText(block).replace(/\s*\n\s*/gu, ' ')).join('\n\n')
}

/** The passages of a read document; where a paragraph is a whole block, with that block's looks. */
export function passagesFrom(
  { passages }: ImportedDocument,
  blocks: Block[],
): { passages: Passage[]; lowConfidenceIds: string[] } {
  const side = (paragraphs: ImportedParagraph[]) =>
    paragraphs.map(({ line, text }): Block => {
      const block = blocks[(line - 1) / 2]
      const isWhole = block && blockText(block).trim() === text.trim()
      return isWhole ? block : { type: 'paragraph', text: [{ text }] }
    })
  const made = passages.map(({ zh, en, confidence }) => ({
    passage: { id: newPassageId(), panels: { zh: side(zh), en: side(en) } },
    isUnsure: confidence < lowConfidence,
  }))
  return {
    passages: made.map(({ passage }) => passage),
    lowConfidenceIds: made.flatMap(({ passage, isUnsure }) => (isUnsure ? [passage.id] : [])),
  }
}

/** The story with an approved document in it. */
export function withImported(
  content: StoryContent,
  document: ImportedDocument,
  passages: Passage[],
  mode: ImportMode,
  filing: Filing = {},
): StoryContent {
  const isReplacing = mode === 'replace'
  const written = content.passages.filter(({ panels }) =>
    locales.some((locale) => panels[locale].length > 0),
  )
  return {
    ...content,
    ...filed(content, filing, isReplacing),
    headline: texts(content.headline, document.headline, isReplacing),
    standfirst: texts(content.standfirst, document.standfirst, isReplacing),
    passages: isReplacing ? passages : [...written, ...passages],
  }
}

function filed(before: StoryContent, read: Filing, isReplacing: boolean): Filing {
  const isTaken = (name: keyof Filing) => read[name] && (isReplacing || before[name] === null)
  return {
    ...(isTaken('sectionId') && { sectionId: read.sectionId }),
    ...(isTaken('sourceId') && { sourceId: read.sourceId }),
    ...(isTaken('eventDate') && { eventDate: read.eventDate }),
  }
}

function texts(
  before: PerLocale<string>,
  read: PerLocale<string>,
  isReplacing: boolean,
): PerLocale<string> {
  const chosen = (locale: Locale) =>
    isReplacing || !before[locale]?.trim() ? (read[locale] ?? before[locale]) : before[locale]
  const entries = locales.flatMap((locale) => {
    const text = chosen(locale)
    return text === undefined ? [] : [[locale, text]]
  })
  return Object.fromEntries(entries)
}
