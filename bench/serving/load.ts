import { connect, type Socket } from 'node:net'

type Load = {
  port: number
  path: string
  headers?: Record<string, string>
  connections: number
  seconds: number
}

/** Requests a second, and milliseconds that ninety-nine of a hundred answers took at most. */
export type Pace = { perSecond: number; slowest: number }

type Tally = { waits: number[]; isOver: boolean }

/** Asks over connections that are kept alive, each of which asks again once it has its answer. */
export async function measure({ port, path, headers, connections, seconds }: Load): Promise<Pace> {
  const lines = Object.entries({ Host: '127.0.0.1', ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  const request = `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
  const tally: Tally = { waits: [], isOver: false }
  const start = performance.now()
  const sockets = Array.from({ length: connections }, () => askOn(port, request, tally))
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  const perSecond = tally.waits.length / ((performance.now() - start) / 1000)
  tally.isOver = true
  for (const socket of sockets) socket.destroy()
  const waits = tally.waits.toSorted((a, b) => a - b)
  return { perSecond, slowest: waits[Math.floor(0.99 * (waits.length - 1))] ?? Number.NaN }
}

function askOn(port: number, request: string, tally: Tally): Socket {
  let asked = performance.now()
  const socket = connect(port, '127.0.0.1', () => ask())
  let length: number | 'in chunks' | undefined
  let got = 0
  let tail = Buffer.alloc(0)
  socket.on('data', (piece) => {
    // All answers to one request are alike, so that the first one tells where each ends.
    length ??= lengthOf(piece)
    got += piece.length
    if (length !== 'in chunks' && got < length) return
    if (length === 'in chunks') {
      tail = Buffer.concat([tail, piece]).subarray(-lastChunk.length)
      if (!tail.equals(lastChunk)) return
    }
    got = 0
    tally.waits.push(performance.now() - asked)
    ask()
  })
  socket.on('error', (error) => {
    if (!tally.isOver) throw error
  })
  return socket

  function ask() {
    asked = performance.now()
    socket.write(request)
  }
}

const lastChunk = Buffer.from('0\r\n\r\n')

function lengthOf(piece: Buffer): number | 'in chunks' {
  const head = piece.toString('latin1', 0, piece.indexOf('\r\n\r\n') + 4)
  const status = Number(head.slice(9, 12))
  if (status === 304) return head.length
  if (status !== 200) throw new Error(`Answered with ${status}`)
  if (/^transfer-encoding: chunked/imu.test(head)) return 'in chunks'
  const body = /^content-length: (\d+)/imu.exec(head)?.[1]
  if (body === undefined) throw new Error(`An answer without a length:\n${head}`)
  return head.length + Number(body)
}
