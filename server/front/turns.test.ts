import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createTurns } from './turns'

/** The turns of the event loop in which each of them went, in the order in which they came. */
async function turnsOf(callers: (() => Promise<void>)[]): Promise<number[]> {
  let now = 0
  let isOver = false
  const count = async () => {
    while (!isOver) {
      await setImmediate()
      now += 1
    }
  }
  void count()
  const went: number[] = []
  await Promise.all(
    callers.map(async (turn, place) => {
      await turn()
      went[place] = now
    }),
  )
  isOver = true
  return went
}

test('of many who come at once each goes in a turn of their own, in the order they came', async () => {
  const turn = createTurns()
  const went = await turnsOf(Array(100).fill(turn))
  expect(new Set(went).size).toBe(100)
  expect(went).toEqual(went.toSorted((a, b) => a - b))
})

test('who comes later, or after all have gone, goes as well', async () => {
  const turn = createTurns()
  const late = () => turn().then(turn)
  expect(await turnsOf([late, turn, late])).toHaveLength(3)
  await turn()
})
