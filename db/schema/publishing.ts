import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import type { Block, LeadPicture } from '@/db/content'
import { media } from '@/db/schema/media'
import { revisions, stories } from '@/db/schema/stories'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import { knownLocales } from '@/lib/i18n/languages'
import type { PerLocale } from '@/lib/i18n/locales'

export const publicationKinds = ['publish', 'update', 'correct', 'withdraw'] as const

/** The acts that set what readers see; append only. */
export const publications = sqliteTable(
  'publications',
  {
    id: integer().primaryKey(),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    kind: text({ enum: publicationKinds }).notNull(),
    note: text({ mode: 'json' }).$type<PerLocale<string>>().notNull(),
    actor: text().notNull(),
    at: text().notNull(),
  },
  (table) => [index('publications_story').on(table.storyId)],
)

export const publicationEditions = sqliteTable(
  'publication_editions',
  {
    publicationId: integer('publication_id')
      .notNull()
      .references(() => publications.id),
    locale: text({ enum: knownLocales }).notNull(),
    revisionId: integer('revision_id')
      .notNull()
      .references(() => revisions.id),
  },
  (table) => [
    primaryKey({ columns: [table.publicationId, table.locale] }),
    index('publication_editions_revision').on(table.revisionId),
  ],
)

/** A panel of a passage as readers get it. */
export type LivePassage = { id: string; blocks: Block[] }

/** What a correction told readers, in the edition's own language. */
export type CorrectionNote = {
  at: string
  note: string
  /** What readers of languages that were not corrected are told, where the desk wrote it for them. */
  elsewhere?: PerLocale<string>
}

/** How an edition stands to another live one of its story, by ids of passages. */
export type Standing = {
  /** What the other says has changed, and this edition does not follow. */
  behind: string[]
  /** Both say something, and no one confirmed that it is the same. */
  unagreed: string[]
}

/** That a machine made the text, and who has checked it. */
export type MachineTranslation = { checkedBy: string | null }

/** What readers see: one row per published story and language. Written by publications alone. */
export const liveEditions = sqliteTable(
  'live_editions',
  {
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    locale: text({ enum: knownLocales }).notNull(),
    status: text({ enum: ['live', 'withdrawn'] }).notNull(),
    number: integer().notNull(),
    slug: text().notNull(),
    sectionId: integer('section_id').references(() => sections.id),
    sourceId: integer('source_id').references(() => sources.id),
    headline: text().notNull(),
    standfirst: text(),
    byline: text(),
    translator: text(),
    leadPicture: text('lead_picture', { mode: 'json' }).$type<LeadPicture>(),
    leadPictureId: text('lead_picture_id').references(() => media.id),
    passages: text({ mode: 'json' }).$type<LivePassage[]>().notNull(),
    /** The body's first words, for lists. */
    excerpt: text().notNull(),
    eventDate: text('event_date'),
    firstPublishedAt: text('first_published_at').notNull(),
    updatedAt: text('updated_at').notNull(),
    corrections: text({ mode: 'json' }).$type<CorrectionNote[]>().notNull(),
    /** Its row in the index of words. */
    searchId: integer('search_id').notNull().unique(),
    /** Why the story was withdrawn, for its readers. */
    withdrawalNote: text('withdrawal_note'),
    /** To each other live edition, when either last went out or was confirmed; null where unknown. */
    standings: text({ mode: 'json' }).$type<PerLocale<Standing>>(),
    /** Null where people wrote it. */
    machineTranslation: text('machine_translation', { mode: 'json' }).$type<MachineTranslation>(),
  },
  (table) => [
    primaryKey({ columns: [table.storyId, table.locale] }),
    unique('live_editions_number').on(table.number, table.locale),
    index('live_editions_latest').on(
      table.locale,
      table.status,
      table.firstPublishedAt,
      table.number,
    ),
    index('live_editions_corrected').on(table.locale).where(sql`${table.corrections} <> '[]'`),
    index('live_editions_section').on(
      table.sectionId,
      table.locale,
      table.status,
      table.firstPublishedAt,
      table.number,
    ),
    index('live_editions_source').on(
      table.sourceId,
      table.locale,
      table.status,
      table.firstPublishedAt,
      table.number,
    ),
  ],
)

export const liveTopics = sqliteTable(
  'live_topics',
  {
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    topicId: integer('topic_id')
      .notNull()
      .references(() => topics.id),
  },
  (table) => [
    primaryKey({ columns: [table.storyId, table.topicId] }),
    index('live_topics_topic').on(table.topicId),
  ],
)

/** A story that has something in common with another, and how much: 1 is the same headline. */
export type Relation = { number: number; weight: number; publishedAt: string }

/** The stories that an edition is related to, the nearest first, and a few more than are shown. */
export const relatedStories = sqliteTable(
  'related_stories',
  {
    /** Of the story, as in `live_editions`. */
    number: integer().notNull(),
    locale: text({ enum: knownLocales }).notNull(),
    relations: text({ mode: 'json' }).$type<Relation[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.number, table.locale] })],
)

/** What each generation changed, by the tags of `db/tags.ts`; triggers write it and forget what is long past. */
export const movedTags = sqliteTable(
  'moved_tags',
  {
    id: integer().primaryKey(),
    generation: integer().notNull(),
    tag: text().notNull(),
  },
  (table) => [index('moved_tags_generation').on(table.generation, table.tag)],
)

/** One row. Triggers move `generation` on whenever anything that readers see has changed. */
export const siteState = sqliteTable('site_state', {
  id: integer().primaryKey(),
  generation: integer().notNull().default(0),
  /** When it last moved. */
  changedAt: text('changed_at').notNull().default(''),
})
