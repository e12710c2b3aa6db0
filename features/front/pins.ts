import { asc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { frontPins } from '@/db/schema/front'
import { stories } from '@/db/schema/stories'
import { tags, touch } from '@/db/tags'
import type { Pin } from './arrangement'

export function listPins(db: Tx): Pin[] {
  touch(tags.front)
  return db
    .select({
      slot: frontPins.slot,
      locale: frontPins.locale,
      number: stories.number,
      expiresAt: frontPins.expiresAt,
    })
    .from(frontPins)
    .innerJoin(stories, eq(stories.id, frontPins.storyId))
    .orderBy(asc(frontPins.slot), asc(frontPins.locale))
    .all()
}
