import { z } from 'zod'
import { highestNumber } from '@/db/highest-number'
import { markNames } from '@/db/marks'
import { cleanRuns, cleanText } from '@/lib/clean-text'
import { isMediaId } from '@/lib/ids'
import { isLinkAddress } from '@/lib/link-address'
import { listOf } from '@/lib/list-schema'
import { isPlayerVideo, playerNames } from '@/lib/players'
import { recordingFormats } from '@/lib/recordings'

/**
 * What the body of a story is made of. Each kind of block has an entry in this table; every other
 * table of blocks is held against it by its types (docs/how-to/add-a-block.md).
 */

/**
 * A run of text with one set of marks; `link` is an absolute or site-relative address, and leads to
 * nothing that could act as the page itself.
 */
export const inlineSchema = z.strictObject({
  text: z.string(),
  marks: z.array(z.enum(markNames)).optional(),
  link: z.string().refine(isLinkAddress).optional(),
})

const inlinesSchema = listOf(inlineSchema).transform(cleanRuns)

/** Text without marks. */
export const words = z.string().transform(cleanText)

export const pictureSchema = z.strictObject({
  mediaId: z.string().refine(isMediaId),
  alt: words,
  caption: words.optional(),
  credit: words.optional(),
})

const startSchema = z.int().min(1).max(86_400)

/** Where a video or a recording comes from. */
export const embedSourceSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('player'),
      player: z.enum(playerNames),
      id: z.string(),
      /** In seconds, where it is not to be played from its beginning. */
      start: startSchema.optional(),
    })
    .refine(isPlayerVideo),
  z.strictObject({
    kind: z.literal('recording'),
    mediaId: z.string().refine(isMediaId),
    /** That of the stored recording, so that a page need not look for it. */
    format: z.enum(recordingFormats),
  }),
])

export const blockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), text: inlinesSchema }),
  z.strictObject({
    type: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    text: inlinesSchema,
  }),
  z.strictObject({ type: z.literal('quote'), paragraphs: listOf(inlinesSchema) }),
  z.strictObject({
    type: z.literal('list'),
    style: z.enum(['bulleted', 'numbered']),
    /** The number of the first item where that is not 1; numbered lists alone have one. */
    start: z.int().min(0).max(highestNumber).optional(),
    items: listOf(inlinesSchema),
  }),
  z.strictObject({ type: z.literal('picture'), picture: pictureSchema }),
  z.strictObject({ type: z.literal('gallery'), pictures: listOf(pictureSchema) }),
  z.strictObject({
    type: z.literal('table'),
    caption: words.optional(),
    /** Whether the first row names the columns. */
    hasHeader: z.boolean(),
    rows: listOf(listOf(inlinesSchema)),
  }),
  z.strictObject({ type: z.literal('rule') }),
  z.strictObject({
    type: z.literal('embed'),
    source: embedSourceSchema,
    /** The picture of the library that stands there until a reader asks to play it. */
    still: z.strictObject({ mediaId: z.string().refine(isMediaId) }).optional(),
    title: words,
    caption: words.optional(),
    /** What is said in it, a paragraph a line. */
    transcript: words.optional(),
  }),
])

export type Inline = z.infer<typeof inlineSchema>
export type Picture = z.infer<typeof pictureSchema>
export type Block = z.infer<typeof blockSchema>
export type BlockKind = Block['type']

/** The block of one kind. */
export type BlockOf<Kind extends BlockKind> = Extract<Block, { type: Kind }>
