// A process that writes until it is killed: argv is the data folder and what PRAGMA synchronous is to be. Prints the
// number of each row once it is acknowledged.
import { sql } from 'drizzle-orm'
import { openDatabase } from '@/db/client'

const [dataDir = '', synchronous = 'FULL'] = process.argv.slice(2)
const db = openDatabase(dataDir)
db.$client.pragma(`synchronous = ${synchronous}`)
// A checkpoint waits for the disk at this setting too, and a cut amid one would lose nothing.
if (synchronous === 'NORMAL') db.$client.pragma('wal_autocheckpoint = 0')

for (;;) {
  const { id } = db.transaction((tx) =>
    tx.get<{ id: number }>(
      sql`INSERT INTO topics (slug, name, introduction) VALUES (hex(randomblob(8)), '{}', '{}') RETURNING id`,
    ),
  )
  process.stdout.write(`${id}\n`)
}
