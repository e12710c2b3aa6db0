// What the process that serves does to tell caches in front, and nothing else of it.
import { openDatabase } from '@/db/client'
import { env } from '@/lib/env'
import { openGeneration } from '@/server/generation'
import { startPurges } from '@/server/purges'

const settings = env()
const db = openDatabase(settings.DATA_DIR, { patience: 0 })
const generations = openGeneration(settings.DATA_DIR)
startPurges(db, settings, { generations, madeBy: 'build 1' })
