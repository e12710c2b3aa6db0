import type { Db } from '@/db/client'

/**
 * Leaves the database so many pages more than it has, as a disk does that is about to be full: what takes more
 * fails with SQLITE_FULL.
 */
export function fillUp(db: Db, left = 0): { makeRoom: () => void } {
  const pages = Number(db.$client.pragma('page_count', { simple: true }))
  const most = db.$client.pragma('max_page_count', { simple: true })
  db.$client.pragma(`max_page_count = ${pages + left}`)
  return { makeRoom: () => void db.$client.pragma(`max_page_count = ${most}`) }
}
