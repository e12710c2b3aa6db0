import { closeDb, getDb } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { rebuildIndex } from '@/features/search/commands'
import { loadEnv } from '@/lib/env'

loadEnv()
migrateDatabase(getDb())
const { stories, drafts } = rebuildIndex(getDb())
closeDb()
console.log(`Indexed ${stories} published stories, and the newest text of ${drafts} for the desk.`)
