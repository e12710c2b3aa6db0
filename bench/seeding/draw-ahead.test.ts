import { expect, test } from 'vitest'
import { drawAhead } from './draw-ahead'
import { drawStories } from './drawn-story'

test('another thread draws the same stories, in the same order, to the last one', () => {
  const filing = { sectionIds: [1, 2, 3], topicIds: [4, 5], sourceIds: [6] }
  // More than two threads have between them at once.
  const drawing = { filing, count: 330, now: Date.UTC(2026, 10, 29) }
  const expected = drawStories(drawing)
  for (const story of drawAhead(drawing)) expect(story).toEqual(expected.next().value)
  expect(expected.next().done).toBe(true)
})

test('why it cannot draw is told at once', () => {
  const drawing = {
    filing: { sectionIds: [], topicIds: [], sourceIds: [] },
    count: 1,
    now: Number.NaN,
  }
  expect(() => drawAhead(drawing).next()).toThrow(
    expect.objectContaining({ cause: expect.any(Error) }),
  )
})
