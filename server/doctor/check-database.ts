import type { Db } from '@/db/client'
import { type Fault, faultOf } from '@/db/fault'
import { newestOf, ownMigrations, schemaOf } from '@/db/migrate'
import { codeOf, isDamage } from '@/db/store-fault'

/** Whether SQLite finds the file whole, its references kept, and its schema that of this version. */
export function checkRows(db: Db): Fault[] {
  const damage = damageOf(db)
  if (damage.length > 0) return [{ code: 'damaged-database', what: damage }]
  const strays = db.$client.pragma('foreign_key_check') as { table: string; parent: string }[]
  const tables = [...new Set(strays.map(({ table, parent }) => `${table} → ${parent}`))]
  return [...checkSchema(db), ...faultOf('stray-rows', tables)]
}

function damageOf(db: Db): string[] {
  try {
    const found = db.$client.pragma('integrity_check(10)') as { integrity_check: string }[]
    return found.map((each) => each.integrity_check).filter((line) => line !== 'ok')
  } catch (error) {
    if (isOfDamage(error)) return [codeOf(error)]
    throw error
  }
}

function checkSchema(db: Db): Fault[] {
  const [reached, newest] = [schemaOf(db), newestOf(ownMigrations())]
  if (reached === newest) return []
  return [{ code: reached > newest ? 'newer-schema' : 'older-schema', what: [] }]
}

/** What SQLite says of a file that is damaged, or none of its own. */
export const isOfDamage = (error: unknown) => isDamage(codeOf(error))
