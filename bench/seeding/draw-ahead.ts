import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { ownProgram, ownProgramArguments } from '@/lib/own-program'
import type { Drawing, DrawnStory } from './drawn-story'
import { openPipe, type PipeEnd, receive } from './pipe'

export type Ahead = { drawing: Drawing; stories: PipeEnd }

/** What goes through the pipe at once; nothing when all is drawn. */
export type Drawn = DrawnStory[] | null

/** The same as `drawStories`, in a thread of its own beside the one that writes. */
export function* drawAhead(drawing: Drawing): Generator<DrawnStory, void> {
  const [here, there] = openPipe()
  const worker = new Worker(pathToFileURL(ownProgram('bench/seeding/draw-thread.ts')), {
    workerData: { drawing, stories: there } satisfies Ahead,
    transferList: [there.port],
    execArgv: ownProgramArguments,
  })
  worker.unref()
  try {
    for (;;) {
      const stories = receive<Drawn>(here)
      if (!stories) return
      yield* stories
    }
  } finally {
    here.port.close()
  }
}
