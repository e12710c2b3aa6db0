// A process that writes: argv is the data folder and how often. Each transaction reads first, as commands
// do. Prints the id of each row when it is committed.
import { count } from 'drizzle-orm'
import { openDatabase } from '@/db/client'
import { topics } from '@/db/schema/vocabulary'

const [dataDir = '', times = '0', name = ''] = process.argv.slice(2)
const db = openDatabase(dataDir)

for (let turn = 1; turn <= Number(times); turn += 1) {
  const { id } = db.transaction((tx) => {
    const before = tx.select({ rows: count() }).from(topics).get()
    return tx
      .insert(topics)
      .values({ slug: `${name}-${turn}`, name: { zh: `${before?.rows}` }, introduction: {} })
      .returning({ id: topics.id })
      .get()
  })
  process.stdout.write(`${id}\n`)
}
