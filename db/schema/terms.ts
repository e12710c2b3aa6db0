import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from '@/db/schema/people'
import { knownLocales } from '@/lib/i18n/languages'

/** The entries of the glossary; how each language says them stands in `term_forms`. */
export const terms = sqliteTable(
  'terms',
  {
    /** Never given twice in the world, so that files of other newsrooms can be told from our own. */
    id: text().primaryKey(),
    domain: text().notNull(),
    partOfSpeech: text('part_of_speech'),
    note: text().notNull(),
    updatedAt: text('updated_at').notNull(),
    /** Nobody where the term came with the installation. */
    updatedBy: text('updated_by').references(() => people.id),
  },
  (table) => [index('terms_domain').on(table.domain)],
)

export const termForms = sqliteTable(
  'term_forms',
  {
    termId: text('term_id')
      .notNull()
      .references(() => terms.id, { onDelete: 'cascade' }),
    locale: text({ enum: knownLocales }).notNull(),
    kind: text({ enum: ['preferred', 'forbidden'] }).notNull(),
    /** The first preferred form, 0, is the one to use. */
    position: integer().notNull(),
    form: text().notNull(),
    /** By which it is found: small letters without accents. */
    folded: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.termId, table.locale, table.kind, table.position] }),
    index('term_forms_folded').on(table.folded),
  ],
)

/** What translators from one language into another keep to. */
export const styleNotes = sqliteTable(
  'style_notes',
  {
    fromLocale: text('from_locale', { enum: knownLocales }).notNull(),
    toLocale: text('to_locale', { enum: knownLocales }).notNull(),
    note: text().notNull(),
    updatedAt: text('updated_at').notNull(),
    updatedBy: text('updated_by').references(() => people.id),
  },
  (table) => [primaryKey({ columns: [table.fromLocale, table.toLocale] })],
)
