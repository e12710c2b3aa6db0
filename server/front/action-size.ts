import type { IncomingMessage } from 'node:http'
import { finished } from 'node:stream/promises'
import { actionByteLimit } from '@/lib/action-size'

/** Nobody waits for the end of more. */
const mostHeard = 200_000_000

export const isOverLimit = ({ headers }: IncomingMessage) =>
  headers['next-action'] !== undefined && Number(headers['content-length'] ?? 0) > actionByteLimit

/**
 * Lets a client say to its end what will be refused. One that is hung up on in the middle sees a broken
 * connection, and takes it for its own.
 */
export async function hearOut(request: IncomingMessage): Promise<void> {
  if (Number(request.headers['content-length']) > mostHeard) return
  request.resume()
  await finished(request).catch(() => {})
}
