import type Database from 'better-sqlite3'

export type Connection = Database.Database

/**
 * Every connection of the process that was opened for the database of a data folder. Next has a copy of
 * this code for each of its bundles, so the list is kept where all of them find it.
 */
const place = Symbol.for('diptych.connections')

type Held = { [place]?: Set<Connection> }

function held(): Set<Connection> {
  const here = globalThis as Held
  here[place] ??= new Set()
  return here[place]
}

export function rememberConnection(client: Connection): void {
  if (held().size === 0) process.once('exit', closeConnections)
  held().add(client)
}

/**
 * Brings what is committed into the database file itself and closes all connections of the process,
 * those that only read first: the last that can write takes the log away behind it.
 */
export function closeConnections(): void {
  const open = [...held()].filter((client) => client.open)
  held().clear()
  const writers = open.filter((client) => !client.readonly)
  for (const client of open.filter(({ readonly }) => readonly)) client.close()
  for (const client of writers) {
    try {
      client.pragma('wal_checkpoint(TRUNCATE)')
    } catch {
      // A disk that takes nothing more keeps the log, and nothing in it is lost.
    }
    client.close()
  }
}
