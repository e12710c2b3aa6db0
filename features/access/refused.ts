import { storeFaults } from '@/db/store-fault'
import type { Locale } from '@/lib/i18n/locales'

/** Why something was not done, as a code for which the place that asked has words. */
export type RefusalCode =
  | DoorRefusal
  | WorkRefusal
  | PersonRefusal
  | StoryRefusal
  | PublicationRefusal
  | VocabularyRefusal
  | TermRefusal
  | ViewRefusal
  | FrontRefusal
  | PictureRefusal
  | MachineRefusal

// What the door answers before anything is tried.
const doorRefusals = [
  'signed-out',
  'other-person',
  'forbidden',
  'malformed',
  'too-large',
  'busy',
  /** A newer version has taken the database over. */
  'newer-schema',
  ...storeFaults,
] as const

export type DoorRefusal = (typeof doorRefusals)[number]

export function isDoorRefusal(code: RefusalCode): code is DoorRefusal {
  return doorRefusals.some((known) => known === code)
}

const passing: readonly string[] = ['busy', 'newer-schema', ...storeFaults]

/** Whether the same may be done a while later, though whoever asked has changed nothing. */
export function isPassing(code: string): boolean {
  return passing.includes(code)
}

/**
 * Too many others wait for such work, whoever asks has a share of it in hand already, it took too long,
 * or more memory than there is for it.
 */
export type WorkRefusal = 'busy' | 'too-many' | 'too-slow' | 'too-heavy'

export type PersonRefusal =
  | 'no-person'
  | 'already-here'
  | 'nothing-new'
  | 'no-session'
  | 'no-passkey'
  | 'last-administrator'
  | 'no-invitation'
  | 'invitation-used'
  | 'invitation-expired'

export type StoryRefusal =
  | 'no-story'
  | 'no-revision'
  | 'nothing-new'
  /** It holds more than a story may (content-bounds). */
  | 'too-long'
  | 'no-link'
  /** A step that the story's state does not allow. */
  | 'wrong-state'
  | 'changed-meanwhile'
  | 'past'
  | 'unknown-reference'
  | 'no-comment'

/** `unfit` comes with the problems that have to be put right. */
export type PublicationRefusal = 'no-story' | 'nothing-written' | 'unfit' | 'not-live' | 'embargoed'

export type VocabularyRefusal = 'no-entry' | 'name-taken' | 'under-itself' | 'nothing-new'

export type TermRefusal = 'no-term' | 'term-taken' | 'nothing-new' | 'changed-meanwhile'

export type ViewRefusal = 'view-name-taken' | 'no-view'

/** Those that are about one story come with its number. */
export type FrontRefusal =
  | 'changed-meanwhile'
  | 'nothing-new'
  | 'not-live'
  | 'pinned-twice'
  | 'expiry-past'
  | 'no-slot'

export type PictureRefusal =
  | WorkRefusal
  | 'bytes-over-limit'
  | 'kind-not-accepted'
  | 'heic'
  | 'pixels-over-limit'
  | 'sides-over-limit'
  /** It says that it is a picture, and cannot be read as one. */
  | 'damaged'
  | 'no-picture'
  | 'no-recording'
  | 'nothing-new'
  /** A story shows it. */
  | 'in-use'

/** Why a machine did not draft a translation. */
export type MachineRefusal =
  | 'no-machine'
  /** It does not know the newsroom's key. */
  | 'machine-key'
  | 'machine-quota'
  | 'machine-too-long'
  | 'machine-busy'
  | 'machine-slow'
  | 'machine-unreachable'
  /** Its address is a private one that no setting allows. */
  | 'machine-address'
  | 'machine-refused'
  /** Its answer is not what was asked for. */
  | 'machine-malformed'
  | 'no-story'

/** What keeps a language from going out; `locale` is null for what all languages share. */
export type Problem = {
  field:
    | 'headline'
    | 'body'
    | 'section'
    | 'leadPicture'
    | 'leadPictureAlt'
    | 'picture'
    | 'recording'
    | 'pictureAlt'
    | 'embedTitle'
    /** A machine drafted the panel, and nobody has confirmed it. */
    | 'machineDraft'
    | 'note'
    /** What a check found between the languages. */
    | 'finding'
    | 'unknownSection'
    | 'unknownTopic'
    | 'unknownSource'
  locale: Locale | null
  /** Where it lies, for what lies in the body. */
  passageId: string | null
  /** What the picture shows that is gone, in the words of its edition. */
  name?: string
  /** What was found: its sentence is `checks.rules.<rule>.says`, and it points into `locale`. */
  finding?: { rule: string; values: Record<string, string>; locale: Locale }
}

type Details = {
  /** What has to be put right, and where. */
  problems?: Problem[] | undefined
  /** The public number of the story that it is about. */
  number?: number
  cause?: unknown
}

/** How the door answers with it; `problems` are what makes a publication `unfit`, or names what is not there. */
export type Refusal<Code extends RefusalCode = DoorRefusal> = {
  status: 'refused'
  code: Code
  problems?: Problem[]
  /** The public number of the story that it is about. */
  number?: number
}

const mark = Symbol.for('diptych.refused')

/**
 * Stops a command, undoes what it did, and says why. Next has a copy of this code for each of its
 * bundles, and the workshop that they share throws that of whichever opened it: every copy knows those
 * of the others.
 */
export class Refused extends Error {
  readonly [mark] = true
  readonly code: RefusalCode
  readonly problems: Problem[] | undefined
  readonly number: number | null

  constructor(code: RefusalCode, { problems, number, cause }: Details = {}) {
    const places = problems?.map(({ field, locale }) => `${field} ${locale ?? ''}`.trim()) ?? []
    super([code, ...places].join(', '), cause === undefined ? undefined : { cause })
    this.code = code
    this.problems = problems
    this.number = number ?? null
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && mark in value
  }
}

/** The code of what stopped a command, as the caller knows its commands' codes; throws on all else. */
export function refusalCode<Code extends RefusalCode>(error: unknown): Code {
  if (error instanceof Refused) return error.code as Code
  throw error
}
