import type { Block, Passage, StoryContent } from '@/db/content'
import { newPassageId } from '@/features/passages/passage-id'
import { blockText } from '@/features/stories/text'
import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import { besideLocked } from './beside-locked'
import type { Filing } from './filing'
import { type ImportedDocument, type ImportedParagraph, lowConfidence } from './imported-document'

/** `replace`: in place of the story's text. `fill`: below it, and headlines where there are none. */
export type ImportMode = 'replace' | 'fill'

/** The text to read: a paragraph a line, so that a line's number says which block it was. */
export function textOf(blocks: Block[]): string {
  return blocks.map((block) => blockText(block).replace(/\s*\n\s*/gu, ' ')).join('\n\n')
}

export type ImportedPassages = { passages: Passage[]; lowConfidenceIds: string[] }

/** The passages of a read document; where a paragraph is a whole block, with that block's looks. */
export function passagesFrom({ passages }: ImportedDocument, blocks: Block[]): ImportedPassages {
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

export type Approval = {
  mode: ImportMode
  filing?: Filing
  /** The languages that the writer may not change. */
  locked?: Locale[]
}

/** The story with an approved document in it. */
export function withImported(
  content: StoryContent,
  document: ImportedDocument,
  imported: ImportedPassages,
  { mode, filing = {}, locked = [] }: Approval,
): { content: StoryContent; lowConfidenceIds: string[] } {
  const isReplacing = mode === 'replace'
  const { passages, idOf } = placed(content.passages, imported.passages, locked, isReplacing)
  const taken = (read: PerLocale<string>) =>
    Object.fromEntries(Object.entries(read).filter(([locale]) => !isIn(locked, locale)))
  return {
    content: {
      ...content,
      ...filed(content, filing, isReplacing),
      headline: texts(content.headline, taken(document.headline), isReplacing),
      standfirst: texts(content.standfirst, taken(document.standfirst), isReplacing),
      passages,
    },
    lowConfidenceIds: imported.lowConfidenceIds.flatMap((id) => idOf(id) ?? []),
  }
}

const isIn = (languages: Locale[], name: string) => languages.some((locale) => locale === name)

function placed(before: Passage[], read: Passage[], locked: Locale[], isReplacing: boolean) {
  if (locked.length > 0) {
    const { passages, ids } = besideLocked(before, read, locked, isReplacing)
    return { passages, idOf: (id: string) => ids.get(id) }
  }
  const written = before.filter(({ panels }) => locales.some((each) => panels[each].length > 0))
  return { passages: isReplacing ? read : [...written, ...read], idOf: (id: string) => id }
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
