import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect, databaseFile } from '@/db/client'

/** All that a newsroom is: every row of every table, every file of the library, the secret. */
export function allOf(dir: string) {
  const copy = connect(databaseFile(dir))
  const tables = copy.$client
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like '%_data' order by name",
    )
    .pluck()
    .all() as string[]
  const rows = tables.map((table) => [
    table,
    copy.$client.prepare(`select * from "${table}"`).all(),
  ])
  copy.$client.close()
  const files = readdirSync(join(dir, 'media'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return {
    rows,
    files: files.map((path) => [path.replace(dir, ''), readFileSync(path, 'hex')]),
    secret: readFileSync(join(dir, 'secret'), 'utf8'),
  }
}
