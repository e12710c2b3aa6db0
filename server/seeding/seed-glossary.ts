import type { Db } from '@/db/client'
import { styleNotes } from '@/db/schema/terms'
import { seedGlossary } from '@/db/seeds/glossary/glossary'
import { seedStyleNotes } from '@/db/seeds/style-notes'
import { newTermId } from '@/features/terms/commands'
import { writeTerms } from '@/features/terms/stored-terms'

/** The terms and the style that a newsroom begins with are nobody's. */
export function seedTerms(db: Db, at: string): void {
  const nobodys = { updatedAt: at, updatedBy: null }
  writeTerms(
    db,
    seedGlossary.map((fields) => ({ ...fields, id: newTermId(), ...nobodys })),
  )
  const rows = seedStyleNotes.map(({ from, to, note }) => ({
    fromLocale: from,
    toLocale: to,
    note,
  }))
  db.insert(styleNotes)
    .values(rows.map((row) => ({ ...row, ...nobodys })))
    .run()
}
