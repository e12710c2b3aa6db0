import type { Tx } from '@/db/client'
import { pings } from '@/db/schema/pings'
import { type Env, env } from '@/lib/env'
import { type Places, placesOf } from './places'

export type PingSettings = Pick<
  Env,
  'SITE_URL' | 'WEBSUB_HUB' | 'INDEXNOW_URL' | 'INDEXNOW_KEY' | 'PRIVATE_ADDRESSES'
>

/** Where readers have a story, for `queuePings` after a publication; null where nobody is told of any. */
export function placesToTell(
  tx: Tx,
  storyId: number,
  { WEBSUB_HUB, INDEXNOW_URL }: PingSettings = env(),
): Places | null {
  return WEBSUB_HUB || INDEXNOW_URL ? placesOf(tx, storyId) : null
}

/**
 * Notes whom to tell of a publication, as a step of it: what is published is told of, however the
 * process ends. Others hear of the places that the story has now and of those that it had before.
 */
export function queuePings(
  tx: Tx,
  publication: { id: number; storyId: number; at: string; before: Places },
  { SITE_URL, WEBSUB_HUB, INDEXNOW_URL }: PingSettings = env(),
): void {
  if (!WEBSUB_HUB && !INDEXNOW_URL) return
  const { id: publicationId, storyId, at: dueAt, before } = publication
  const now = placesOf(tx, storyId)
  const absolute = (paths: string[]) => [
    ...new Set(paths.map((path) => new URL(path, SITE_URL).href)),
  ]
  const rows: (typeof pings.$inferInsert)[] = []
  if (INDEXNOW_URL) {
    const urls = absolute([...now.pages, ...before.pages])
    rows.push({ service: 'indexnow', publicationId, urls, dueAt })
  }
  if (WEBSUB_HUB) {
    const urls = absolute([...now.feeds, ...before.feeds])
    rows.push({ service: 'websub', publicationId, urls, dueAt })
  }
  tx.insert(pings).values(rows).run()
}
