import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { publicationKinds } from '@/db/schema/publishing'
import { revisions, stories } from '@/db/schema/stories'
import { knownLocales } from '@/lib/i18n/languages'
import type { Locale, PerLocale } from '@/lib/i18n/locales'

const storyId = () =>
  integer('story_id')
    .notNull()
    .references(() => stories.id)

/**
 * How a passage came to be confirmed: read as it stands; this side edited to follow the other; still
 * right without an edit; or the change was too small to matter.
 */
export const agreementKinds = ['read', 'edited', 'right', 'minor'] as const
export type AgreementKind = (typeof agreementKinds)[number]

/** Who confirmed that a passage's two panels say the same, and what they said at that moment. */
export const agreements = sqliteTable(
  'agreements',
  {
    id: integer().primaryKey(),
    storyId: storyId(),
    passageId: text('passage_id').notNull(),
    /** The pair of languages, in the order of the site's list. */
    first: text({ enum: knownLocales }).notNull(),
    second: text({ enum: knownLocales }).notNull(),
    firstHash: text('first_hash').notNull(),
    secondHash: text('second_hash').notNull(),
    /** The revision that was confirmed; null for what was confirmed before it was kept. */
    revisionId: integer('revision_id').references(() => revisions.id),
    /** How it came to be confirmed; `read` where nothing had changed since. */
    kind: text({ enum: agreementKinds }).notNull().default('read'),
    /** The machine's drafts among the two panels, which a person has read with it. */
    machineDrafts: text('machine_drafts', { mode: 'json' }).$type<string[]>().notNull().default([]),
    by: text().notNull(),
    at: text().notNull(),
  },
  (table) => [
    index('agreements_passage').on(table.storyId, table.passageId),
    index('agreements_revision').on(table.revisionId),
  ],
)

/** Whose task a language of a story is. */
export const assignments = sqliteTable(
  'assignments',
  {
    storyId: storyId(),
    locale: text({ enum: knownLocales }).notNull(),
    personId: text('person_id').notNull(),
    /** When the person said that it is done; null while it is not. */
    doneAt: text('done_at'),
  },
  (table) => [
    primaryKey({ columns: [table.storyId, table.locale] }),
    index('assignments_person').on(table.personId),
  ],
)

/** Who asked to be given a language of a story; a row stays until it is answered. */
export const assignmentRequests = sqliteTable(
  'assignment_requests',
  {
    storyId: storyId(),
    locale: text({ enum: knownLocales }).notNull(),
    personId: text('person_id').notNull(),
    at: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.locale, table.personId] })],
)

/** What of a story was handed to the editors; it counts while the story is in review or ready. */
export const submissions = sqliteTable('submissions', {
  storyId: storyId().primaryKey(),
  /** The languages that were handed in; the others stay with their writers. */
  locales: text({ mode: 'json' }).$type<Locale[]>().notNull(),
  by: text().notNull(),
  at: text().notNull(),
  /** Who began to look at it, from when on it cannot be taken back. */
  begunBy: text('begun_by'),
  begunAt: text('begun_at'),
})

/** What colleagues say to each other of a story, or of one passage of it. */
export const comments = sqliteTable(
  'comments',
  {
    id: integer().primaryKey(),
    storyId: storyId(),
    passageId: text('passage_id'),
    authorId: text('author_id').notNull(),
    body: text().notNull(),
    createdAt: text('created_at').notNull(),
    resolvedAt: text('resolved_at'),
    resolvedBy: text('resolved_by'),
  },
  (table) => [index('comments_story').on(table.storyId)],
)

/** Codes of Refused, and `findings`: what the checks between the languages found held it back. */
const scheduleFailures = [
  'no-story',
  'nothing-written',
  'unfit',
  'not-live',
  'embargoed',
  'findings',
] as const
export type ScheduleFailure = (typeof scheduleFailures)[number]

/** Publications that wait for their time. */
export const scheduledPublications = sqliteTable(
  'scheduled_publications',
  {
    id: integer().primaryKey(),
    storyId: storyId(),
    kind: text({ enum: publicationKinds }).notNull(),
    locales: text({ mode: 'json' }).$type<Locale[]>().notNull(),
    note: text({ mode: 'json' }).$type<PerLocale<string>>().notNull(),
    /** What was approved goes out, whatever is written meanwhile. */
    revisionId: integer('revision_id')
      .notNull()
      .references(() => revisions.id),
    at: text().notNull(),
    actor: text().notNull(),
    createdAt: text('created_at').notNull(),
    state: text({ enum: ['waiting', 'done', 'failed', 'cancelled'] })
      .notNull()
      .default('waiting'),
    /** Why it could not go out. */
    failure: text({ enum: scheduleFailures }),
  },
  (table) => [
    index('scheduled_publications_due').on(table.state, table.at),
    index('scheduled_publications_story').on(table.storyId),
    index('scheduled_publications_revision').on(table.revisionId),
  ],
)

/** Who has a story open; a row counts for as long as its heartbeat is fresh. */
export const presence = sqliteTable(
  'presence',
  {
    storyId: storyId(),
    personId: text('person_id').notNull(),
    seenAt: text('seen_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.personId] })],
)

/** A person's own ways of looking at the desk. */
export const savedViews = sqliteTable(
  'saved_views',
  {
    id: integer().primaryKey(),
    personId: text('person_id').notNull(),
    name: text().notNull(),
    /** The desk's query string, without the question mark. */
    query: text().notNull(),
  },
  (table) => [unique('saved_views_name').on(table.personId, table.name)],
)

/** What the desk lists: one row a story and language, kept by every command that changes either. */
export const deskEntries = sqliteTable(
  'desk_entries',
  {
    storyId: storyId(),
    locale: text({ enum: knownLocales }).notNull(),
    state: text({
      enum: ['missing', 'draft', 'in-review', 'ready', 'scheduled', 'live', 'withdrawn'],
    }).notNull(),
    headline: text().notNull(),
    /** Passages that another language changed after the two were confirmed. */
    staleCount: integer('stale_count').notNull(),
    /** In how many parts the story's languages agree, of how many; null until it has been counted. */
    agreedCount: integer('agreed_count'),
    partCount: integer('part_count'),
    /** Passages that a machine drafted in this language and nobody has confirmed. */
    unreadDrafts: integer('unread_drafts').notNull().default(0),
    /** Whether readers have another text of this language than the newest revision's. */
    hasUnpublishedChanges: integer('has_unpublished_changes', { mode: 'boolean' }).notNull(),
    /** Whether another text of this language waits for its time than the newest revision's. */
    hasUnscheduledChanges: integer('has_unscheduled_changes', { mode: 'boolean' })
      .notNull()
      .default(false),
    sectionId: integer('section_id'),
    assigneeId: text('assignee_id'),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.storyId, table.locale] }),
    index('desk_entries_updated').on(table.locale, table.updatedAt),
    index('desk_entries_state').on(table.state, table.locale, table.storyId),
    index('desk_entries_section').on(table.sectionId, table.locale, table.updatedAt),
    index('desk_entries_headline').on(
      table.locale,
      sql`${table.headline} = ''`,
      sql`${table.headline} COLLATE NOCASE`,
      table.storyId,
    ),
    index('desk_entries_assignee').on(table.assigneeId, table.storyId),
    index('desk_entries_stale').on(table.storyId).where(sql`${table.staleCount} > 0`),
    index('desk_entries_changed').on(table.storyId).where(sql`${table.hasUnpublishedChanges} = 1`),
    index('desk_entries_unscheduled')
      .on(table.storyId)
      .where(sql`${table.hasUnscheduledChanges} = 1`),
    index('desk_entries_unagreed')
      .on(table.storyId)
      .where(sql`${table.agreedCount} < ${table.partCount}`),
    index('desk_entries_uncounted').on(table.storyId).where(sql`${table.agreedCount} IS NULL`),
  ],
)
