import type { StoryContent } from '@/db/content'
import type { AgreementKind } from '@/db/schema/desk'
import type { Agreement } from '@/features/passages/agreements'
import type { Conflict } from '@/features/passages/conflict'
import type { Locale } from '@/lib/i18n/locales'
import type { AsOf } from './as-of'
import type { StoryRefused } from './story-deed'

/**
 * What an open story's writer and the newsroom's store say to each other. Types alone, so that a
 * browser takes nothing of the server with them.
 */
export type StoryDoors = {
  save: (asked: SaveRequest) => Promise<SaveAnswer>
  confirm: (asked: ConfirmRequest) => Promise<Confirmed | StoryRefused>
  /** Tells what changed in a passage since it was confirmed. */
  changes: (asked: ChangesRequest) => Promise<ChangesSince | StoryRefused>
  /** Tells that the story is open still. */
  attend: (asked: { storyId: number; version: number }) => Promise<Attendance | StoryRefused>
  leave: (storyId: number) => Promise<unknown>
}

/** What a story says as one of its versions; `version` is the seq of the revision. */
export type Version = { version: number; content: StoryContent }

/**
 * How two languages of each passage stand to each other, by the passages' ids, and which drafts of a
 * machine among its panels a person has read.
 */
export type Agreements = Record<string, Agreement & { readDrafts?: string[] }>

/** The same of every two languages, by the key of the pair. */
export type AgreementsByPair = Record<string, Agreements>

export type ReadAgreements = { agreements: AgreementsByPair; asOf: AsOf }

export type SaveRequest = {
  storyId: number
  /** The version that the writer began from. */
  baseVersion: number
  content: StoryContent
}

/** `version` is the one that the next save begins from, and its content what it has become by merging. */
export type Saved = Version & { status: 'saved'; at: string }

/** Nothing is written where two people changed one place: the writer gets both to choose from. */
export type Conflicted = {
  status: 'conflict'
  version: number
  theirs: StoryContent
  conflicts: Conflict[]
}

/** What became of a save, and how the passages' languages stand to each other after it. */
export type SaveAnswer = (Saved & ReadAgreements) | Conflicted | StoryRefused

export type ConfirmRequest = {
  storyId: number
  version: number
  passageIds: string[]
  /** The two languages that say the same. */
  pair: [Locale, Locale]
  /** How it came to say the same; read as it stands, where nothing else is said. */
  kind?: AgreementKind
}

export type ChangesRequest = { storyId: number; passageId: string; pair: [Locale, Locale] }

/** One side of a passage then and now; `before` is null where what it said is no longer kept. */
export type PanelSince = {
  locale: Locale
  before: string | null
  now: string
  isChanged: boolean
}

/** Both sides of a stale passage, and when they were confirmed. */
export type ChangesSince = { status: 'done'; since: string; sides: PanelSince[] }

export type Confirmed = { status: 'done' } & ReadAgreements

/** Who else has the story open, and what was saved since the version that the writer has. */
export type Attendance = {
  status: 'done'
  others: string[]
  newer: (Version & ReadAgreements) | null
}
