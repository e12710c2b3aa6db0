import { openReader } from '@/db/client'
import { numberIn, tags } from '@/db/tags'

/** Tells which generation of what readers see is the present one, and what changed since another. */
export type Generations = {
  read: () => number
  /**
   * The same for requests as they come in, of which those that came in together share a look. Asked from
   * anywhere else it may tell what was before the last answer of another process.
   */
  readInTurn: () => number
  /**
   * The tags that have moved since (`db/tags.ts`); null where nobody can say any more, so that everything
   * has to count as changed.
   */
  movedSince: (generation: number) => ReadonlySet<string> | null
}

/** What is older may be forgotten (`generation_forgets_tags`). */
const longestMemory = 9_000

/** Past this, it costs less to make all pages anew than to look for those that stay. */
const mostTags = 20_000

/**
 * Opens a look at the generation of what readers see. A connection of its own sees the writes of
 * every process.
 */
export function openGeneration(dataDir: string): Generations & { close: () => void } {
  const { $client: client } = openReader(dataDir)
  const statement = client.prepare<[], number>('SELECT generation FROM site_state WHERE id = 1')
  statement.pluck()
  const moved = client.prepare<[number, number], Moved>(
    'SELECT generation, tag FROM moved_tags WHERE generation > ? ORDER BY generation LIMIT ?',
  )
  const withdrawn = client.prepare<[string], number>(withdrawnAmong).pluck()
  let current: number | undefined
  const read = () => {
    const reached = statement.get() as number
    // Whoever shares a look never falls behind what another has seen.
    if (current !== undefined) current = reached
    return reached
  }
  const forget = () => {
    current = undefined
  }
  return {
    read,
    readInTurn: () => {
      if (current === undefined) {
        // It comes as soon as the requests that have come in together are taken up, and before any that
        // comes later. Set from a timer it would come behind those.
        setImmediate(forget)
        current = read()
      }
      return current
    },
    movedSince: (generation) => {
      const reached = read()
      if (reached < generation || reached - generation > longestMemory) return null
      const rows = moved.all(generation, mostTags + 1)
      const told = rows.length > mostTags ? null : explained(rows, generation, reached)
      return told && new Set([...told, ...withdrawn.all(storiesIn(told)).map(tags.withdrawn)])
    },
    close: () => client.close(),
  }
}

/** Stories that readers cannot have in every language in which they once could. */
const withdrawnAmong = `
  SELECT value FROM json_each(?)
  WHERE NOT EXISTS (SELECT 1 FROM live_editions WHERE number = value)
  OR EXISTS (SELECT 1 FROM live_editions WHERE number = value AND status <> 'live')`

const storiesIn = (moved: ReadonlySet<string>) =>
  JSON.stringify(
    [...moved].map((tag) => numberIn(tag, 'story')).filter((number) => number !== null),
  )

type Moved = { generation: number; tag: string }

/** A generation of which nothing is said may have changed anything. */
function explained(rows: Moved[], since: number, reached: number): ReadonlySet<string> | null {
  const told = new Set(rows.map(({ generation }) => generation))
  for (let generation = since + 1; generation <= reached; generation += 1) {
    if (!told.has(generation)) return null
  }
  return new Set(rows.map(({ tag }) => tag))
}
