import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from '@/db/schema/people'
import { stories } from '@/db/schema/stories'
import { knownLocales } from '@/lib/i18n/languages'
import type { PerLocale } from '@/lib/i18n/locales'
import { recordingFormats } from '@/lib/recordings'

/** Words beside a picture, by language. */
const words = (name: string) =>
  text(name, { mode: 'json' }).$type<PerLocale<string>>().notNull().default({})

/** What the file itself said, for people to take over or not. */
export type PictureSuggestions = {
  caption?: string
  credit?: string
  byline?: string
  copyright?: string
  usageTerms?: string
  /** A term of IPTC's vocabulary, as `http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture`. */
  digitalSourceType?: string
}

/** A stored picture; its files lie under DATA_DIR/media/<id>/. */
export const media = sqliteTable(
  'media',
  {
    /** The start of the SHA-256 of the bytes, so that one picture is stored once. */
    id: text().primaryKey(),
    width: integer().notNull(),
    height: integer().notNull(),
    mime: text().notNull(),
    originalName: text('original_name').notNull(),
    /** More than one in an animation, of which pages show the first. */
    frames: integer().notNull().default(1),
    /** The widths of its renditions in pixels, ascending. */
    widths: text({ mode: 'json' }).$type<number[]>().notNull(),
    /** The point that every crop keeps, as fractions of width and height. */
    focalX: real('focal_x').notNull().default(0.5),
    focalY: real('focal_y').notNull().default(0.5),
    /** Its mean, as `#a1b2c3`; none of a picture that is seen through, or was stored before there were any. */
    colour: text(),
    alt: words('alt'),
    caption: words('caption'),
    credit: words('credit'),
    suggestions: text({ mode: 'json' }).$type<PictureSuggestions>().notNull().default({}),
    /** Nobody where the picture came with the installation. */
    uploadedBy: text('uploaded_by').references(() => people.id),
    createdAt: text('created_at').notNull(),
  },
  (table) => [index('media_newest').on(table.createdAt, table.id)],
)

/** A recording of the newsroom's own, which lies whole in DATA_DIR/media/<id>/. */
export const recordings = sqliteTable(
  'recordings',
  {
    /** The start of the SHA-256 of the bytes, so that one recording is stored once. */
    id: text().primaryKey(),
    format: text({ enum: recordingFormats }).notNull(),
    bytes: integer().notNull(),
    originalName: text('original_name').notNull(),
    uploadedBy: text('uploaded_by').references(() => people.id),
    createdAt: text('created_at').notNull(),
  },
  (table) => [index('recordings_newest').on(table.createdAt, table.id)],
)

/**
 * Which story shows which picture: in its newest revision (`draft`), or to the readers of a language.
 * Triggers on `revisions` and `live_editions` keep it, so that no way of saving can forget to.
 */
export const mediaUses = sqliteTable(
  'media_uses',
  {
    mediaId: text('media_id').notNull(),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    place: text({ enum: ['draft', ...knownLocales] }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.mediaId, table.storyId, table.place] }),
    index('media_uses_story').on(table.storyId, table.place),
  ],
)
