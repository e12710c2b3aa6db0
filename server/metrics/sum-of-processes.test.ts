import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { SumOfProcesses } from './sum-of-processes'
import { samplesIn } from './testing/samples-in'

/** What a process says that has answered so often, and holds so much. */
async function measuresOf(answers: number, held: number) {
  const register = new Registry()
  const registers = [register]
  const labelNames = ['kind']
  new Counter({ name: 'answers', help: '-', registers, labelNames }).inc({ kind: 'page' }, answers)
  new Gauge({ name: 'held', help: '-', registers }).set(held)
  const seconds = new Histogram({ name: 'seconds', help: '-', registers, buckets: [1] })
  for (let time = 0; time < answers; time += 1) seconds.observe(0.5)
  return register.getMetricsAsJSON()
}

test('what several measure is summed, and what ended stays counted while it holds nothing', async () => {
  const sum = new SumOfProcesses<string>()
  const told = async () => Object.fromEntries(samplesIn(await sum.text()))
  sum.tell('first', await measuresOf(3, 100))
  sum.tell('second', await measuresOf(4, 50))
  expect(await told()).toMatchObject({
    'answers{kind="page"}': 7,
    held: 150,
    'seconds_bucket{le="1"}': 7,
    seconds_count: 7,
    seconds_sum: 3.5,
  })
  await sum.end('first')
  expect(await told()).toMatchObject({ 'answers{kind="page"}': 7, held: 50, seconds_count: 7 })
  sum.tell('third', await measuresOf(1, 10))
  await sum.end('second')
  expect(await told()).toMatchObject({ 'answers{kind="page"}': 8, held: 10, seconds_count: 8 })
})
