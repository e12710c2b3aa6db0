import { desc, inArray } from 'drizzle-orm'
import { getDb } from '@/db/client'
import { media } from '@/db/schema/media'
import { type MediaChoice, toMediaChoice } from './media-choice'

const newestOffered = 48

/** The newest pictures of the library, and those that are in use already. */
export function listMediaChoices(usedIds: string[]): MediaChoice[] {
  const db = getDb()
  const newest = db.select().from(media).orderBy(desc(media.createdAt)).limit(newestOffered).all()
  const known = new Set(newest.map(({ id }) => id))
  const others = usedIds.filter((id) => !known.has(id))
  const used = db.select().from(media).where(inArray(media.id, others)).all()
  return [...newest, ...used].map(toMediaChoice)
}
