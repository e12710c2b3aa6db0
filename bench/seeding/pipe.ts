import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads'

/**
 * An end of what leads from one thread to another, piece by piece. Neither turns its loop for it, since a transaction
 * of SQLite may not be left.
 */
export type PipeEnd = {
  port: MessagePort
  /** How many pieces were sent, and how many of them taken. */
  counts: Int32Array
}

const sent = 0
const taken = 1

const mostWaiting = 4
/** In milliseconds; a thread that says nothing for so long has ended. */
const longestSilence = 120_000

export function openPipe(): [PipeEnd, PipeEnd] {
  const { port1, port2 } = new MessageChannel()
  const counts = new Int32Array(new SharedArrayBuffer(8))
  return [
    { port: port1, counts },
    { port: port2, counts },
  ]
}

/** Waits where several pieces wait already. */
export function send({ port, counts }: PipeEnd, piece: unknown): void {
  for (;;) {
    const done = Atomics.load(counts, taken)
    if (Atomics.load(counts, sent) - done < mostWaiting) break
    waitFor(counts, taken, done)
  }
  port.postMessage(piece)
  Atomics.add(counts, sent, 1)
  Atomics.notify(counts, sent)
}

/** The next piece, which is waited for. Throws where the other thread sent why it cannot go on, or has ended. */
export function receive<Piece>({ port, counts }: PipeEnd): Piece {
  waitFor(counts, sent, Atomics.load(counts, taken))
  const piece = receiveMessageOnPort(port)?.message
  Atomics.add(counts, taken, 1)
  Atomics.notify(counts, taken)
  if (piece instanceof Error) throw new Error('The other thread cannot go on', { cause: piece })
  return piece
}

/** Whether a piece can be received without waiting. */
export function hasPiece({ counts }: PipeEnd): boolean {
  return Atomics.load(counts, sent) > Atomics.load(counts, taken)
}

/** For a thread: whoever waits for it turns no loop that could hear of what it throws. */
export function sendFailure(end: PipeEnd, error: unknown): void {
  send(end, error instanceof Error ? error : new Error(String(error)))
}

function waitFor(counts: Int32Array, count: number, more: number): void {
  if (Atomics.wait(counts, count, more, longestSilence) === 'timed-out')
    throw new Error('The other thread has ended')
}
