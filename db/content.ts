import { z } from 'zod'
import { blockSchema, words } from '@/db/blocks'
import { knownLocales } from '@/lib/i18n/languages'
import { isMediaId, isPassageId, isTextHash } from '@/lib/ids'
import { listOf } from '@/lib/list-schema'

/**
 * The JSON that a revision stores: one document that holds a story in all its languages. What is
 * saved is held against it; what was saved once is read as it is.
 * Alignment is this structure itself, so nothing beside it can disagree with it.
 */

/** A value given once per language: a third language is one more key. */
const perLocale = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(knownLocales), value)

/** A panel that a machine wrote: which draft it is of, and the hash of the words as the machine gave them. */
export const machineDraftSchema = z.strictObject({
  id: z.string().refine(isPassageId),
  /** Empty where several drafts, or parts of one, have become one panel. */
  hash: z.string().refine(isTextHash),
})

export const passageSchema = z.strictObject({
  /** Stable through edit, split, merge, paste and undo; unique in its story. */
  id: z.string().refine(isPassageId),
  /** A language that is missing says nothing here. */
  panels: perLocale(listOf(blockSchema)),
  /** The languages that say nothing here by decision; absent where there are none. */
  emptyOnPurpose: z.array(z.enum(knownLocales)).optional(),
  /** The languages whose panel a machine drafted; absent where there are none. */
  machineDrafts: perLocale(machineDraftSchema).optional(),
})

export const leadPictureSchema = z.strictObject({
  mediaId: z.string().refine(isMediaId),
  alt: perLocale(words),
  caption: perLocale(words),
  credit: perLocale(words),
})

export const storyContentSchema = z.strictObject({
  sectionId: z.int().positive().nullable(),
  topicIds: listOf(z.int().positive()),
  sourceId: z.int().positive().nullable(),
  byline: perLocale(words),
  translator: perLocale(words),
  leadPicture: leadPictureSchema.nullable(),
  /** The day or instant that the news itself bears, ISO 8601; null where the story names none. */
  eventDate: z.string().nullable(),
  /** Overrides the slug made from the headline. */
  slug: z.string().nullable(),
  headline: perLocale(words),
  standfirst: perLocale(words),
  passages: listOf(passageSchema),
})

export type { Block, BlockKind, BlockOf, Inline, Picture } from '@/db/blocks'
export type { Mark } from '@/db/marks'
export type Passage = z.infer<typeof passageSchema>
export type MachineDraft = z.infer<typeof machineDraftSchema>
export type LeadPicture = z.infer<typeof leadPictureSchema>
export type StoryContent = z.infer<typeof storyContentSchema>

/** All that a story says but its passages. */
export type Fields = Omit<StoryContent, 'passages'>
