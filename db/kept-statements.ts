import type { Connection } from '@/db/connections'

type Statement = ReturnType<Connection['prepare']>

/** Some queries are written anew for each number of ids that they are asked for. */
const mostKept = 500

/** Others may be carried out while they are prepared (PRAGMA), or change what kept ones were made for. */
const worthKeeping = /^\s*(?:select|with|insert|update|delete)\b/iu

/**
 * The connection, with statements kept by their words: Drizzle has each query prepared anew, which takes
 * longer than most of them take. For Drizzle alone, which uses a statement as soon as it has it, or says
 * each time how it wants the rows of one that it holds (`prepared.ts`): whoever else holds one would find that changed.
 */
export function keepStatements(client: Connection): Connection {
  const kept = new Map<string, Statement>()
  const prepare = (sql: string): Statement => {
    const known = kept.get(sql)
    // Drizzle asks for rows as lists where it wants them so, and counts on objects where it does not.
    if (known) return known.reader ? known.raw(false) : known
    const statement = client.prepare(sql)
    if (!worthKeeping.test(sql)) return statement
    if (kept.size >= mostKept) kept.clear()
    kept.set(sql, statement)
    return statement
  }
  return Object.create(client, { prepare: { value: prepare } })
}
