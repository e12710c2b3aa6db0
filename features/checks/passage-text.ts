import type { Shape } from './shape'

/** The two panels of a passage as plain text; an empty panel is an empty text. */
export interface PassageText {
  zh: string
  en: string
  /** The sides that say nothing here by decision. */
  emptyOnPurpose?: ('zh' | 'en')[]
  /** What the panels are made of, where more than their text is known. */
  shapes?: { zh: Shape; en: Shape }
}
