import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Fault, faultOf } from '@/db/fault'
import { env } from '@/lib/env'

const shortestSecret = 32
const anHour = 60 * 60 * 1000

/** The files beside the database: the secret, who may read them, and what was never finished. */
export function checkFolder(dataDir: string, now = Date.now()): Fault[] {
  return [...checkSecret(dataDir), ...checkOwner(dataDir), ...checkUnfinished(dataDir, now)]
}

function checkSecret(dataDir: string): Fault[] {
  if (env().AUTH_SECRET) return []
  const file = join(dataDir, 'secret')
  if (!existsSync(file)) return [{ code: 'no-secret', what: [file] }]
  return readFileSync(file, 'utf8').trim().length < shortestSecret
    ? [{ code: 'short-secret', what: [file] }]
    : []
}

function checkOwner(dataDir: string): Fault[] {
  const names = ['', 'diptych.sqlite', 'diptych.sqlite-wal', 'secret', 'media']
  const open = names
    .map((name) => join(dataDir, name))
    .filter((path) => ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o077) !== 0)
  return faultOf('open-to-others', open)
}

function checkUnfinished(dataDir: string, now: number): Fault[] {
  const old = [dataDir, join(dataDir, 'media')]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter(
      (path) =>
        path.endsWith('.part') &&
        now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now) > anHour,
    )
  return faultOf('unfinished-files', old)
}
