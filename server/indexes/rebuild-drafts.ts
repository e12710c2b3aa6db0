import type { Db } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { draftWords } from '@/features/search/drafts'
import type { IndexWords } from '@/features/search/index-words'
import { nextOf } from '@/features/search/word-index'
import { keepPosition, positionOf } from './progress'
import type { Remaking } from './remaking'

const index = 'draft_search'

/** Stories that are read and written together. */
const together = 50

type Row = { id: number; content: string }

/** Stories that are written together, by their ids. */
export type DraftChunk = { after: number; last: number }

/** Makes the desk's index again, story by story, from where it was left. */
export function remakeDrafts(db: Db): Remaking<DraftChunk> {
  const { $client } = db
  const { total = 0 } =
    $client.prepare<[], { total: number }>('SELECT count(*) AS total FROM stories').get() ?? {}
  const read = $client.prepare<[number, number], Row>(`
    SELECT stories.id, revisions.content FROM stories
    JOIN revisions ON revisions.story_id = stories.id AND revisions.seq = (
      SELECT max(seq) FROM revisions AS newest WHERE newest.story_id = stories.id)
    WHERE stories.id > ? AND stories.id <= ? ORDER BY stories.id LIMIT ${together}`)
  const put = $client.prepare(
    `INSERT OR REPLACE INTO ${nextOf(index)} (rowid, headline, body) VALUES (?, ?, ?)`,
  )
  const begun = Number(positionOf(db, index)?.[0] ?? 0)
  let cut = begun
  let done = begun
  let count = 0

  const wordsOf = (row: Row, words: IndexWords) =>
    draftWords(JSON.parse(row.content) as StoryContent, words)

  return {
    total,
    next: (words, upTo = Number.MAX_SAFE_INTEGER) => {
      const after = cut
      const rows = read.all(after, upTo)
      for (const row of rows) wordsOf(row, words)
      cut = rows.at(-1)?.id ?? cut
      return rows.length > 0 ? { after, last: cut } : null
    },
    write: ({ after, last }, words) => {
      const rows = read.all(after, last)
      for (const row of rows) {
        const { headline, body } = wordsOf(row, words)
        put.run(row.id, headline, body)
      }
      done = last
      count += rows.length
    },
    close: (tell) => {
      keepPosition(db, index, [done])
      tell(index, count, total)
    },
  }
}
