import type { Server } from 'node:http'
import type { ListenOptions } from 'node:net'

/** In bytes: an address may carry a text of 10,000 characters that somebody pasted into the search. */
export const maxHeaderSize = 256 * 1024

export function listening(server: Server, where: ListenOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(where, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Takes no new connection, and waits until the requests in flight are answered. */
export function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    // A connection that is kept alive stays open after its answer, until somebody closes it.
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    server.close((error) => {
      clearInterval(sweep)
      if (error) reject(error)
      else resolve()
    })
  })
}
