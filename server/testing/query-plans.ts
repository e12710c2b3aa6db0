import Database from 'better-sqlite3'

type Statement = { sql: string; values: unknown[]; client: Database.Database }

/** Runs something, and tells every statement that it has SQLite run, on whichever connection. */
export async function collectStatements(act: () => unknown): Promise<Statement[]> {
  const seen = new Map<string, Statement>()
  const prepare = Database.prototype.prepare
  Database.prototype.prepare = function (this: Database.Database, source: string) {
    const statement = prepare.call(this, source) as Database.Statement
    for (const way of ['all', 'get', 'run', 'iterate'] as const) {
      const run = statement[way].bind(statement) as (...values: unknown[]) => unknown
      Object.assign(statement, {
        [way]: (...values: unknown[]) => {
          if (!seen.has(source)) seen.set(source, { sql: source, values, client: this })
          return run(...values)
        },
      })
    }
    return statement
  } as typeof prepare
  try {
    await act()
  } finally {
    Database.prototype.prepare = prepare
  }
  return [...seen.values()]
}

/**
 * Tables of which SQLite looks at every row to run a statement, or at every entry of an index. Left out are an
 * index of part of a table, which holds those alone that are looked for, and an index that is walked in the
 * order that is wanted, with nothing to look for, until there are enough.
 */
export function tablesScanned({ sql, values, client }: Statement): string[] {
  if (!/^\s*(?:SELECT|INSERT|UPDATE|DELETE|WITH)\b/iu.test(sql) || isEmpty(sql)) return []
  const plan = client
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...values)
  const names = aliasesIn(sql)
  return plan.flatMap(({ detail }) => {
    const [, name = '', , how = ''] = /^SCAN (\w+)( (.*))?$/u.exec(detail) ?? []
    if (!name || isLookUp(how) || isPartial(client, how)) return []
    if (how && /\blimit\b/iu.test(sql) && !/\b(?:where|group)\b/iu.test(sql)) return []
    return [names.get(name.toLowerCase()) ?? name.toLowerCase()]
  })
}

/** As drizzle has it where something is to be one of nothing. */
const isEmpty = (sql: string) => /\bwhere \(?false\b/u.test(sql)

/** An index of words is asked for words or for a row: it is scanned where it is asked for neither. */
const isLookUp = (how: string) => /^VIRTUAL TABLE INDEX (?:\d+:.+|[1-9]\d*:)/u.test(how)

function isPartial(client: Database.Database, how: string): boolean {
  const [, index] = /USING (?:COVERING )?INDEX (\w+)/u.exec(how) ?? []
  const sql = client
    .prepare<unknown[], { sql: string | null }>('SELECT sql FROM sqlite_schema WHERE name = ?')
    .get(index ?? '')?.sql
  return / WHERE /u.test(sql ?? '')
}

/** What the tables of a statement are called in it. */
function aliasesIn(sql: string): Map<string, string> {
  const tables = sql.matchAll(
    /\b(?:FROM|JOIN|INTO|UPDATE|,)\s+"?(\w+)"?(?:\s+(?:AS\s+)?"?(?!WHERE\b|ON\b|SET\b|JOIN\b|LEFT\b|INNER\b|CROSS\b|USING\b|ORDER\b|GROUP\b|LIMIT\b|INDEXED\b)(\w+)"?)?/giu,
  )
  return new Map(
    [...tables].flatMap(([, table = '', alias]) => {
      const name = table.toLowerCase()
      return [[name, name], ...(alias ? [[alias.toLowerCase(), name]] : [])] as [string, string][]
    }),
  )
}
