import { workerData } from 'node:worker_threads'
import { type Ahead, type Piece, sent, taken } from './draw-ahead'
import { type DrawnStory, drawStories } from './drawn-story'

const { drawing, port, counts } = workerData as Ahead

const piecesAhead = 4
const storiesTogether = 50

try {
  draw()
} catch (error) {
  // Whoever waits turns no loop that could hear of it.
  send(error instanceof Error ? error : new Error(String(error)))
}

function draw(): void {
  let stories: DrawnStory[] = []
  for (const story of drawStories(drawing)) {
    stories.push(story)
    if (stories.length === storiesTogether) {
      send(stories)
      stories = []
    }
  }
  send(stories)
  send(null)
}

function send(piece: Piece): void {
  for (;;) {
    const done = Atomics.load(counts, taken)
    if (Atomics.load(counts, sent) - done < piecesAhead) break
    Atomics.wait(counts, taken, done)
  }
  port.postMessage(piece)
  Atomics.add(counts, sent, 1)
  Atomics.notify(counts, sent)
}
