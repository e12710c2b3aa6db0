import { closeDb, getDb } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { rebuildIndex } from '@/features/search/commands'
import { loadEnv } from '@/lib/env'

loadEnv()
migrateDatabase(getDb())
const { stories, drafts, pictures } = rebuildIndex(getDb())
closeDb()
console.log(`Indexed ${stories} published stories, ${drafts} drafts and ${pictures} pictures.`)
