import type { Locale } from '@/lib/i18n/locales'
import type { GivenSegment, Segment } from './segments'

/** What a file for a translator says, whichever format it is in. */

/** As XLIFF names them. What two languages agree on is final, what is to be written or read again initial. */
export type UnitState = 'initial' | 'translated' | 'final'

export type FileTerm = { source: string; target: string; note: string }

export type Unit = {
  /** The passage's id, or that of a field. */
  id: string
  state: UnitState
  /** Whether a machine wrote the translation and nobody has confirmed it. */
  isMachineDraft: boolean
  segments: Segment[]
  /** What both sides said when the file was written. */
  sourceSeal: string
  targetSeal: string
  terms: FileTerm[]
  notes: string[]
}

export type TranslationFile = {
  number: number
  from: Locale
  to: Locale
  /** What translators between the two languages keep to. */
  style: string
  units: Unit[]
}

/** The same as it comes back. A seal is null where the translator's program has lost it. */
export type GivenUnit = {
  id: string
  /** Whether it went out as a machine's draft, and nobody says that they have read it since. */
  isMachineDraft: boolean
  segments: GivenSegment[]
  sourceSeal: string | null
  targetSeal: string | null
}

export type GivenFile = Pick<TranslationFile, 'number' | 'from' | 'to'> & { units: GivenUnit[] }
