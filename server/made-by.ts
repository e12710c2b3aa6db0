import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { databaseFile } from '@/db/client'
import type { Env } from '@/lib/env'

/** Of no page, or not to be kept where others could guess at it. */
const unseen = /^(?:PORT|HOST|LOG_LEVEL)$|SECRET|KEY|TOKEN|SMTP/u

/**
 * A name for what makes pages besides what the database holds: the build, the settings, and which file
 * the database is, so that another is known where a backup was restored. What was made by another is old.
 */
export function madeBy(settings: Env): string {
  const { ino } = statSync(databaseFile(settings.DATA_DIR))
  const seen = Object.entries(settings).filter(([name]) => !unseen.test(name))
  return createHash('sha256')
    .update(JSON.stringify([readFileSync('.next/BUILD_ID', 'utf8'), ino, seen]))
    .digest('hex')
    .slice(0, 16)
}
