// drizzle-kit writes the migration; SQLite's strict tables, which it cannot ask for, are added here.
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'

const made = spawnSync('drizzle-kit', ['generate', ...process.argv.slice(2)], { stdio: 'inherit' })
if (made.status !== 0) process.exit(made.status ?? 1)

for (const file of globSync('db/migrations/*.sql')) {
  const sql = readFileSync(file, 'utf8')
  const strict = sql.replace(/(CREATE TABLE [^;]*\n\));/gu, '$1 STRICT;')
  if (strict !== sql) writeFileSync(file, strict)
}
