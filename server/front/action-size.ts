import type { IncomingMessage } from 'node:http'
import { finished } from 'node:stream/promises'
import { actionByteLimit } from '@/lib/action-size'
import { isPersonal } from './route'

/** Nobody waits for the end of more. */
const mostHeard = 200_000_000

/** A stranger has a form to send, and no story. */
const strangerByteLimit = 1024 * 1024

/** Whether it is an action that sends too much: Next unpacks all of it before anyone is asked who they are. */
export function isOverLimit({ headers }: IncomingMessage): boolean {
  if (headers['next-action'] === undefined) return false
  const length = Number(headers['content-length'])
  return isPersonal(headers) ? length > actionByteLimit : !(length <= strangerByteLimit)
}

/**
 * Lets a client say to its end what will be refused. One that is hung up on in the middle sees a broken
 * connection, and takes it for its own.
 */
export async function hearOut(request: IncomingMessage): Promise<void> {
  if (Number(request.headers['content-length']) > mostHeard) return
  request.resume()
  await finished(request).catch(() => {})
}
