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

/** The same; where it cannot, it says which setting has to be another, and ends the process. */
export async function listenOrEnd(
  server: Server,
  where: { port: number; host: string },
  setting: 'PORT' | 'METRICS_PORT',
): Promise<void> {
  try {
    await listening(server, where)
  } catch (error) {
    const reason = (error as Error).message
    process.stderr.write(
      `Diptych cannot listen on ${where.host}, ${setting} ${where.port}: ${reason}\n`,
    )
    process.exit(1)
  }
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
