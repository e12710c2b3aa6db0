import { z } from 'zod'
import { markNames } from '@/db/marks'
import { cleanRuns, cleanText } from '@/lib/clean-text'
import { locales } from '@/lib/i18n/locales'
import { isMediaId, isPassageId } from '@/lib/ids'
import { isLinkAddress } from '@/lib/link-address'

/**
 * The JSON that a revision stores: one document that holds a story in all its languages. What is
 * saved is held against it; what was saved once is read as it is.
 * Alignment is this structure itself, so nothing beside it can disagree with it.
 */

/** A value given once per language. A third language is one more key. */
const perLocale = <T extends z.ZodType>(value: T) =>
  z.strictObject({ zh: value.optional(), en: value.optional() })

export const markSchema = z.enum(markNames)

/**
 * A run of text with one set of marks; `link` is an absolute or site-relative address, and leads to
 * nothing that could act as the page itself.
 */
export const inlineSchema = z.strictObject({
  text: z.string(),
  marks: z.array(markSchema).optional(),
  link: z.string().refine(isLinkAddress).optional(),
})

const inlinesSchema = z.array(inlineSchema).transform(cleanRuns)

/** Text without marks. */
const words = z.string().transform(cleanText)

export const pictureSchema = z.strictObject({
  mediaId: z.string().refine(isMediaId),
  alt: words,
  caption: words.optional(),
  credit: words.optional(),
})

/** What every browser can count to in a list, with room for the items behind it. */
export const highestNumber = 1_000_000

export const blockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), text: inlinesSchema }),
  z.strictObject({
    type: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    text: inlinesSchema,
  }),
  z.strictObject({ type: z.literal('quote'), paragraphs: z.array(inlinesSchema) }),
  z.strictObject({
    type: z.literal('list'),
    style: z.enum(['bulleted', 'numbered']),
    /** The number of the first item where that is not 1; numbered lists alone have one. */
    start: z.int().min(0).max(highestNumber).optional(),
    items: z.array(inlinesSchema),
  }),
  z.strictObject({ type: z.literal('picture'), picture: pictureSchema }),
  z.strictObject({ type: z.literal('gallery'), pictures: z.array(pictureSchema) }),
  z.strictObject({
    type: z.literal('table'),
    caption: words.optional(),
    /** Whether the first row names the columns. */
    hasHeader: z.boolean(),
    rows: z.array(z.array(inlinesSchema)),
  }),
  z.strictObject({ type: z.literal('rule') }),
])

export const passageSchema = z.strictObject({
  /** Stable through edit, split, merge, paste and undo; unique in its story. */
  id: z.string().refine(isPassageId),
  panels: z.strictObject({ zh: z.array(blockSchema), en: z.array(blockSchema) }),
  /** The languages that say nothing here by decision; absent where there are none. */
  emptyOnPurpose: z.array(z.enum(locales)).optional(),
})

export const leadPictureSchema = z.strictObject({
  mediaId: z.string().refine(isMediaId),
  alt: perLocale(words),
  caption: perLocale(words),
  credit: perLocale(words),
})

export const storyContentSchema = z.strictObject({
  sectionId: z.int().positive().nullable(),
  topicIds: z.array(z.int().positive()),
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
  passages: z.array(passageSchema),
})

export type { Mark } from '@/db/marks'
export type Inline = z.infer<typeof inlineSchema>
export type Picture = z.infer<typeof pictureSchema>
export type Block = z.infer<typeof blockSchema>
export type Passage = z.infer<typeof passageSchema>
export type LeadPicture = z.infer<typeof leadPictureSchema>
export type StoryContent = z.infer<typeof storyContentSchema>
