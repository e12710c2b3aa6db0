import { inBatches } from '@/db/batches'
import type { Db } from '@/db/client'
import { CutAhead } from './cut-ahead'
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
  const { total } = $client
    .prepare<[], { total: number }>('SELECT count(*) AS total FROM stories')
    .get() ?? { total: 0 }
  const read = $client.prepare<[number], Row>(`
    SELECT stories.id, revisions.content FROM stories
    JOIN revisions ON revisions.story_id = stories.id AND revisions.seq = (
      SELECT max(seq) FROM revisions AS newest WHERE newest.story_id = stories.id)
    WHERE stories.id > ? ORDER BY stories.id LIMIT ${together}`)
  const remove = $client.prepare('DELETE FROM draft_search WHERE rowid = ?')
  const insert = $client.prepare(
    'INSERT INTO draft_search (rowid, headline, body) VALUES (?, ?, ?)',
  )
  const readIds = $client.prepare<[number], { id: number }>(
    `SELECT id FROM stories WHERE id > ? ORDER BY id LIMIT ${together}`,
  )
  let [last = 0] = (positionOf(db, index) ?? []).map(Number)
  let lastAsked = last
  let count = 0
  const nextIds = () => {
    const ids = readIds.all(lastAsked).map(({ id }) => id)
    lastAsked = ids.at(-1) ?? lastAsked
    return ids
  }
  const ahead = new CutAhead(db, { index, chunks: Math.ceil(total / together), nextIds })

  function* chunks(): Generator<Row[]> {
    for (;;) {
      const rows = read.all(last)
      if (rows.length === 0) return
      yield rows
    }
  }
  const write = (rows: Row[]) => {
    for (const { id, content } of rows) {
      const words = ahead.wordsOf(id, [content])
      remove.run(id)
      insert.run(id, words.headline, words.body)
      last = id
    }
    count += rows.length
  }
  const close = () => {
    keepPosition(db, index, [last])
    tell(index, count, total)
  }
  const prepare = () => ahead.prepare()
  try {
    await inBatches(db, chunks(), write, { longest, prepare, close })
  } finally {
    await ahead.end()
  }
}
