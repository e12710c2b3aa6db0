// Makes a newsroom of so many live stories in two languages: npm run bench:seed -- N [FOLDER]
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { databaseFile, openDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { drawAhead } from './seeding/draw-ahead'
import { seedNewsroom } from './seeding/seed-newsroom'
import { writeWordsAside } from './seeding/words-aside'

const count = Number(process.argv[2] ?? 1_000)
const folder = process.argv[3] ?? `.cache/bench/newsroom-${count}`

if (existsSync(databaseFile(folder))) throw new Error(`${folder} has a newsroom already`)
const begun = performance.now()
const db = openDatabase(folder)
mkdirSync(join(folder, 'media'), { mode: 0o700 })
migrateDatabase(db)
seedNewsroom(db, count, {
  draw: drawAhead,
  writeWords: writeWordsAside,
  tell: (done) => process.stderr.write(`\r${done} of ${count} stories, ${seconds()} s`),
})
db.$client.close()
const megabytes = Math.round(statSync(databaseFile(folder)).size / 1e6)
console.log(`\n${count} stories in ${folder}: ${megabytes} MB, made in ${seconds()} s`)

function seconds(): number {
  return Math.round((performance.now() - begun) / 1000)
}
