import { workerData } from 'node:worker_threads'
import type { Ahead, Drawn } from './draw-ahead'
import { type DrawnStory, drawStories } from './drawn-story'
import { send, sendFailure } from './pipe'

const { drawing, stories } = workerData as Ahead

const storiesTogether = 50

try {
  draw()
} catch (error) {
  sendFailure(stories, error)
}

function draw(): void {
  let lot: DrawnStory[] = []
  for (const story of drawStories(drawing)) {
    lot.push(story)
    if (lot.length === storiesTogether) {
      send(stories, lot satisfies Drawn)
      lot = []
    }
  }
  send(stories, lot satisfies Drawn)
  send(stories, null satisfies Drawn)
}
