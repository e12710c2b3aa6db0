import type { Tx } from '@/db/client'

/**
 * A select that is put together once for each connection, its values standing as `sql.placeholder(name)`. For what
 * is asked for several times a change: Drizzle takes longer to put a query together than SQLite to answer it.
 */
export function prepared<Query extends object>(
  build: (tx: Tx) => { prepare: () => Query },
): (tx: Tx) => Query {
  const known = new WeakMap<object, Query>()
  return (tx) => {
    const connection = connectionOf(tx)
    const query = known.get(connection) ?? build(tx).prepare()
    known.set(connection, query)
    return query
  }
}

/** What a database and all its transactions have in common. Drizzle has it, and leaves it out of its types. */
function connectionOf(tx: Tx): object {
  const { session } = tx as unknown as { session?: object }
  if (!session) throw new Error('Drizzle keeps its connection somewhere else')
  return session
}
