import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Renderings } from './renderings'

/** Renderings that say what has begun, and end when they are told to. */
function stage(limit: number) {
  const renderings = new Renderings(limit)
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const render = (name: string) => async () => {
    begun.push(name)
    await new Promise<void>((end) => ends.set(name, end))
    return name
  }
  const end = async (name: string) => {
    ends.get(name)?.()
    await setImmediate()
    await setImmediate()
  }
  return {
    renderings,
    begun,
    end,
    ask: (name: string) => renderings.run(render(name)),
    fill: (name: string) => renderings.runWhenIdle(render(name)),
  }
}

test('so many pages are made at a time, and the others in the order in which they were asked for', async () => {
  const { renderings, begun, ask, end } = stage(2)
  expect(renderings.isFull).toBe(false)
  const made = Promise.all(['a', 'b', 'c', 'd'].map(ask))
  expect(begun).toEqual(['a', 'b'])
  expect(renderings.isFull).toBe(true)
  await end('b')
  expect(begun).toEqual(['a', 'b', 'c'])
  await end('a')
  await end('c')
  expect(renderings.isFull).toBe(false)
  await end('d')
  expect(await made).toEqual(['a', 'b', 'c', 'd'])
})

test('a page that cannot be made gives its place on', async () => {
  const { renderings, begun, ask, end } = stage(1)
  const broken = renderings.run(async () => {
    await setImmediate()
    throw new Error('broken')
  })
  const next = ask('next')
  await expect(broken).rejects.toThrow('broken')
  await setImmediate()
  expect(begun).toEqual(['next'])
  await end('next')
  expect(await next).toBe('next')
})

test('what nobody has asked for waits until no reader does, and takes nobody’s place', async () => {
  const { begun, ask, fill, end } = stage(1)
  void ask('reader')
  void fill('first')
  void fill('second')
  void ask('later')
  await end('reader')
  expect(begun).toEqual(['reader', 'later'])
  await end('later')
  expect(begun).toEqual(['reader', 'later', 'first'])
  void ask('last')
  expect(begun.at(-1)).toBe('last')
  await end('first')
  expect(begun.at(-1)).toBe('last')
  await end('last')
  expect(begun.at(-1)).toBe('second')
})
