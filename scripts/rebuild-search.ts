import '@/lib/dot-env'

import { openDatabase, patient } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { loadEnv } from '@/lib/env'
import { rebuildIndex } from '@/server/search-indexes'

const db = openDatabase(loadEnv().DATA_DIR, patient)
migrateDatabase(db)
const { stories, drafts, pictures } = await rebuildIndex(db, tell)
db.$client.close()
console.log(`Indexed ${stories} published stories, ${drafts} drafts and ${pictures} pictures.`)

/** On a terminal, in a line of its own. */
function tell(index: string, done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${index}: ${done} of ${total}   `)
}
