import { connect, type Socket } from 'node:net'

type Load = { port: number; path: string; headers: Record<string, string>; seconds: number }

/** Requests a second over kept-alive connections, each of which asks again once it has its answer. */
export async function measure({ port, path, headers, seconds }: Load): Promise<number> {
  const connections = 16
  const lines = Object.entries({ Host: `127.0.0.1:${port}`, ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  const request = `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
  const counts = { answers: 0, isOver: false }
  const sockets = Array.from({ length: connections }, () => askOn(port, request, counts))
  const start = performance.now()
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  const perSecond = counts.answers / ((performance.now() - start) / 1000)
  counts.isOver = true
  for (const socket of sockets) socket.destroy()
  return perSecond
}

function askOn(
  port: number,
  request: string,
  counts: { answers: number; isOver: boolean },
): Socket {
  const socket = connect(port, '127.0.0.1', () => socket.write(request))
  let expected = 0
  let got = 0
  socket.on('data', (piece) => {
    // All answers to one request are alike, so that the first one tells where each ends.
    expected ||= lengthOf(piece)
    got += piece.length
    if (got < expected) return
    got = 0
    counts.answers++
    socket.write(request)
  })
  socket.on('error', (error) => {
    if (!counts.isOver) throw error
  })
  return socket
}

function lengthOf(piece: Buffer): number {
  const head = piece.toString('latin1', 0, piece.indexOf('\r\n\r\n') + 4)
  const body = /^content-length: (\d+)/imu.exec(head)?.[1]
  const status = Number(head.slice(9, 12))
  if (body === undefined && status !== 304) throw new Error(`An answer without a length:\n${head}`)
  return head.length + Number(body ?? 0)
}
