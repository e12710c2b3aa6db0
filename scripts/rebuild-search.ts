import '@/lib/dot-env'

import { openDatabase, patient } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { loadEnv } from '@/lib/env'
import { rebuildIndex } from '@/server/search-indexes'

const db = openDatabase(loadEnv().DATA_DIR, patient)
migrateDatabase(db)
const { stories, drafts, pictures } = await rebuildIndex(db)
db.$client.close()
console.log(`Indexed ${stories} published stories, ${drafts} drafts and ${pictures} pictures.`)
