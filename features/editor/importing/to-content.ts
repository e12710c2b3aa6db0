import type { Passage, StoryContent } from '@/db/content'
import { blocksIn } from '@/db/panels'
import type { ImportedPassages } from '@/features/importing/given/to-passages'
import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import { besideLocked } from './beside-locked'
import type { Filing } from './filing'
import type { ImportedDocument } from './imported-document'

/** `replace`: in place of the story's text. `fill`: below it, and headlines where there are none. */
export type ImportMode = 'replace' | 'fill'

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
  const written = before.filter(({ panels }) =>
    locales.some((each) => blocksIn(panels, each).length > 0),
  )
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
