import { openReader } from '@/db/client'

/**
 * Opens a look at the generation of what readers see. A connection of its own sees the writes of
 * every process.
 */
export function openGeneration(dataDir: string): { read: () => number; close: () => void } {
  const { $client: client } = openReader(dataDir)
  const statement = client.prepare<[], number>('SELECT generation FROM site_state WHERE id = 1')
  statement.pluck()
  let current: number | undefined
  const forget = () => {
    current = undefined
  }
  return {
    read: () => {
      if (current === undefined) {
        // Requests that came in together are answered in one turn of the event loop, and one look
        // is as good as another for them.
        setImmediate(forget)
        current = statement.get() as number
      }
      return current
    },
    close: () => client.close(),
  }
}
