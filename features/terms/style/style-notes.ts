import { and, eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { styleNotes } from '@/db/schema/terms'
import { Refused } from '@/features/access/refused'
import { type Doer, recordEvent } from '@/features/audit/events'
import { type Locale, locales, otherLocales } from '@/lib/i18n/locales'

/** What is translated from, and into what. The way back is another pair, with other rules. */
export type Direction = { from: Locale; to: Locale }

export type StyleNote = Direction & { note: string; updatedAt: string | null }

/** What translators from one language into another keep to; empty where nothing was written. */
export function getStyleNote(tx: Tx, { from, to }: Direction): string {
  return noteOf(tx, { from, to })?.note ?? ''
}

/** A note for every way from one of the newsroom's languages to another. */
export function listStyleNotes(tx: Tx): StyleNote[] {
  return locales.flatMap((from) =>
    otherLocales(from).map((to) => {
      const { note = '', updatedAt = null } = noteOf(tx, { from, to }) ?? {}
      return { from, to, note, updatedAt }
    }),
  )
}

export function writeStyleNote(
  db: Db,
  { from, to, note, actor, at }: Direction & { note: string; actor: Doer; at: string },
): void {
  db.transaction((tx) => {
    if (getStyleNote(tx, { from, to }) === note) throw new Refused('nothing-new')
    const row = { fromLocale: from, toLocale: to, note, updatedAt: at, updatedBy: actor.id }
    tx.insert(styleNotes)
      .values(row)
      .onConflictDoUpdate({ target: [styleNotes.fromLocale, styleNotes.toLocale], set: row })
      .run()
    const subject = { subjectType: 'styleNote', subjectId: `${from} ${to}` }
    recordEvent(tx, { actor, at, action: 'terms.style', ...subject, details: { from, to } })
  })
}

function noteOf(tx: Tx, { from, to }: Direction) {
  return tx
    .select()
    .from(styleNotes)
    .where(and(eq(styleNotes.fromLocale, from), eq(styleNotes.toLocale, to)))
    .get()
}
