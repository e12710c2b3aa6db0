import { inBatches } from '@/db/batches'
import type { Db } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { draftWords } from '@/features/search/drafts'
import { keepPosition, positionOf, type Tell } from './progress'

const index = 'draft_search'

/** Stories that are read and written together. */
const together = 50

/** In milliseconds; so long those who write may have to wait. */
const longest = 100

type Row = { id: number; content: string }

/** Makes the desk's index again, story by story, from where it was left. */
export async function rebuildDrafts(db: Db, tell: Tell): Promise<void> {
  const { $client } = db
  const total = $client
    .prepare<[], { total: number }>('SELECT count(*) AS total FROM stories')
    .get()
  const read = $client.prepare<[number], Row>(`
    SELECT stories.id, revisions.content FROM stories
    JOIN revisions ON revisions.story_id = stories.id AND revisions.seq = (
      SELECT max(seq) FROM revisions AS newest WHERE newest.story_id = stories.id)
    WHERE stories.id > ? ORDER BY stories.id LIMIT ${together}`)
  const remove = $client.prepare('DELETE FROM draft_search WHERE rowid = ?')
  const insert = $client.prepare(
    'INSERT INTO draft_search (rowid, headline, body) VALUES (?, ?, ?)',
  )
  let [last] = (positionOf(db, index) ?? [0]).map(Number)
  let count = 0

  function* chunks(): Generator<Row[]> {
    for (;;) {
      const rows = read.all(last ?? 0)
      if (rows.length === 0) return
      yield rows
    }
  }
  const write = (rows: Row[]) => {
    for (const { id, content } of rows) {
      const words = draftWords(JSON.parse(content) as StoryContent)
      remove.run(id)
      insert.run(id, words.headline, words.body)
      last = id
    }
    count += rows.length
  }
  const close = () => {
    keepPosition(db, index, [last ?? 0])
    tell(index, count, total?.total ?? 0)
  }
  await inBatches(db, chunks(), write, { longest, close })
}
