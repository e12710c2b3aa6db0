import { once } from 'node:events'
import { connect } from 'node:net'

export type RawAnswer = { status: number; head: string; body: string }

/** Sends bytes as they are on a connection of their own, and reads until the server hangs up. */
export async function converse(port: number, bytes: string): Promise<RawAnswer[]> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  // A connection that is reset has been hung up on as well.
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  socket.on('error', () => socket.destroy())
  socket.write(bytes, 'latin1')
  await closed
  return readAnswers(Buffer.concat(chunks).toString('latin1'))
}

/** Tells answers apart as a client does: by what their own heads say of their length. */
function readAnswers(text: string): RawAnswer[] {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return []
  const head = text.slice(0, end)
  const status = Number(/^HTTP\/1\.1 (\d{3})/u.exec(head)?.[1] ?? 0)
  const rest = text.slice(end + 4)
  if (status === 100) return readAnswers(rest)
  const length = /^content-length: (\d+)$/imu.exec(head)?.[1]
  const size = length === undefined ? rest.length : Number(length)
  return [{ status, head, body: rest.slice(0, size) }, ...readAnswers(rest.slice(size))]
}

export const request = (...lines: string[]) => `${lines.join('\r\n')}\r\n\r\n`
