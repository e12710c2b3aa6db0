import { pathToFileURL } from 'node:url'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { ownProgram, ownProgramArguments } from '@/lib/own-program'
import type { Drawing, DrawnStory } from './drawn-story'

export type Ahead = {
  drawing: Drawing
  port: MessagePort
  /** How many pieces were sent, and how many of them taken. */
  counts: Int32Array
}

/** What goes from thread to thread at once; nothing when all is drawn, and why where it cannot be. */
export type Piece = DrawnStory[] | Error | null

export const sent = 0
export const taken = 1

/** In milliseconds; a thread that says nothing for so long has ended. */
const longestSilence = 120_000

/**
 * The same as `drawStories`, in a thread of its own beside the one that writes. It waits for that thread
 * without turning its loop, since a transaction of SQLite may not be left.
 */
export function* drawAhead(drawing: Drawing): Generator<DrawnStory, void> {
  const { port1: port, port2 } = new MessageChannel()
  const counts = new Int32Array(new SharedArrayBuffer(8))
  const worker = new Worker(pathToFileURL(ownProgram('bench/seeding/draw-thread.ts')), {
    workerData: { drawing, port: port2, counts },
    transferList: [port2],
    execArgv: ownProgramArguments,
  })
  worker.unref()
  try {
    for (let pieces = 0; ; pieces++) {
      if (Atomics.wait(counts, sent, pieces, longestSilence) === 'timed-out')
        throw new Error('The thread that draws stories has ended')
      const piece = receiveMessageOnPort(port)?.message as Piece | undefined
      Atomics.add(counts, taken, 1)
      Atomics.notify(counts, taken)
      if (piece instanceof Error) throw new Error('Stories cannot be drawn', { cause: piece })
      if (!piece) return
      yield* piece
    }
  } finally {
    port.close()
  }
}
