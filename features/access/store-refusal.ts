import type { Db } from '@/db/client'
import { newestOf, ownMigrations, schemaOf } from '@/db/migrate'
import { storeFault } from '@/db/store-fault'
import { isBusy } from '@/db/turn'
import { log } from '@/lib/log'
import { type Refusal, Refused } from './refused'

/**
 * Answers for a newsroom whose disk or database takes nothing as for anything else that is refused. To stand
 * outside of every transaction: SQLite takes one back as a whole where the disk fails, its outer ones too.
 */
export async function orStoreRefusal<Answer>(
  act: () => Promise<Answer> | Answer,
): Promise<Answer | Refusal> {
  try {
    return await act()
  } catch (error) {
    if (isBusy(error)) return { status: 'refused', code: 'busy' }
    const code = storeFault(error)
    if (!code) throw error
    log.error('nothing can be kept', { code, error })
    return { status: 'refused', code }
  }
}

/** Of the code that this process runs, as it was when it began. */
let known: number | undefined

/** A newer version of the code may bring the database to its schema while this one serves. Throws Refused. */
export function refuseNewerSchema(db: Db): void {
  known ??= newestOf(ownMigrations())
  if (schemaOf(db) > known) throw new Refused('newer-schema')
}
