import type { Block, Picture } from '@/db/content'
import type { Locale, PerLocale } from '@/lib/i18n/locales'
import type { StoryAddress } from '@/lib/paths'

/** The shapes that readers' views take. Times are ISO 8601 in UTC. */

/** A stored picture, as far as a page must know it. */
export type MediaFile = {
  id: string
  width: number
  height: number
  widths: number[]
  /** The point that every crop keeps, as fractions of width and height. */
  focalX: number
  focalY: number
  /** As `#a1b2c3`; stands in its place until it is there. */
  colour?: string | null
}

/** A section, topic or source with the path of its page and its name in each language that has one. */
export type Term = { slug: string; name: PerLocale<string> }

/** What a list shows of a story. */
export type StoryCard = {
  locale: Locale
  number: number
  slug: string
  headline: string
  /** The standfirst, or the body's first words where there is none. */
  summary: string
  publishedAt: string
  section: Term | null
  picture: { file: MediaFile; alt: string } | null
  /** The languages in which the story can be read. */
  locales: Locale[]
}

export type LeadPictureView = Omit<Picture, 'mediaId'> & { file: MediaFile }

/** A live edition: a story in one language, whole. */
export type Edition = {
  storyId: number
  locale: Locale
  number: number
  slug: string
  headline: string
  standfirst: string | null
  byline: string | null
  translator: string | null
  publishedAt: string
  updatedAt: string
  eventDate: string | null
  /** From the outermost section to the story's own. */
  sectionPath: Term[]
  topics: Term[]
  source: (Term & { url: string | null }) | null
  leadPicture: LeadPictureView | null
  passages: { id: string; blocks: Block[] }[]
  /** The pictures that the blocks name, by id. */
  media: ReadonlyMap<string, MediaFile>
  /** `elsewhere`: what readers of languages that were not corrected are told. */
  corrections: { at: string; note: string; elsewhere?: PerLocale<string> }[]
  /**
   * To other live editions, by ids of passages: where it does not follow them, and what no one
   * confirmed to be the same. Those are missing of which nothing is known.
   */
  standings: PerLocale<{ behind: string[]; unagreed: string[] }>
  /** That a machine made the text, and who has checked it; null where people wrote it. */
  machineTranslation: { checkedBy: string | null } | null
  /** Of a draft before colleagues: what is to follow which languages, by ids of passages and fields. */
  stale?: { id: string; changed: Locale[] }[]
  /** Of a draft before colleagues: the passages that a machine wrote and nobody has confirmed. */
  unread?: string[]
  /** Where its links lead within a preview. */
  previewAt?: string
}

/** Another live edition of a story, as far as the page of one must know it. */
export type OtherEdition = Pick<
  Edition,
  | 'locale'
  | 'number'
  | 'slug'
  | 'headline'
  | 'translator'
  | 'machineTranslation'
  | 'publishedAt'
  | 'updatedAt'
  | 'corrections'
>

/** A correction as readers of an edition are told of it. */
export type CorrectionTold = {
  at: string
  /** In the edition's own language; null where no one wrote it for its readers. */
  note: string | null
  /** The edition that was corrected, where it was not this one. */
  other: StoryAddress | null
}

/** The same in a list, with the story as the list's own language has it. */
export type Correction = CorrectionTold & StoryAddress & { headline: string }

/** A page of a list; pages count from 1. */
export type Page<T> = { items: T[]; page: number; pageCount: number; total: number }
