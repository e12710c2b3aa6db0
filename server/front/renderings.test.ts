import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type Place, Renderings } from './renderings'

const forever = 2 ** 30

/** Renderings that say what has begun, and end when they are told to. */
function stage({ most = 2, patience = forever } = {}) {
  const renderings = new Renderings(most, patience)
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const render = (name: string) => async () => {
    begun.push(name)
    await new Promise<void>((end) => ends.set(name, end))
    return name
  }
  const end = async (name: string) => {
    await setImmediate()
    ends.get(name)?.()
    await setImmediate()
    await setImmediate()
  }
  return {
    renderings,
    begun,
    end,
    ask: (name: string, place?: Place) => renderings.run(render(name), place),
    fill: (name: string) => renderings.runWhenIdle(render(name)),
  }
}

test('pages are made one at a time, in the order in which they were asked for', async () => {
  const { renderings, begun, ask, end } = stage()
  expect(renderings.isFull).toBe(false)
  const first = ask('a')
  expect(renderings.isFull).toBe(false)
  const others = ['b', 'c'].map((name) => ask(name))
  expect(renderings.isFull).toBe(true)
  await setImmediate()
  expect(begun).toEqual(['a'])
  await end('a')
  expect(begun).toEqual(['a', 'b'])
  await end('b')
  expect(begun).toEqual(['a', 'b', 'c'])
  expect(renderings.isFull).toBe(false)
  await end('c')
  expect(await Promise.all([first, ...others])).toEqual(['a', 'b', 'c'])
})

test('what somebody waits for comes before what nobody does, even if that was asked for sooner', async () => {
  const { begun, ask, end } = stage()
  const later = { isAwaited: false }
  void ask('first')
  void ask('nobody', { isAwaited: false })
  void ask('later', later)
  void ask('somebody')
  await end('first')
  expect(begun).toEqual(['first', 'somebody'])
  later.isAwaited = true
  await end('somebody')
  await end('later')
  expect(begun).toEqual(['first', 'somebody', 'later', 'nobody'])
})

test('beside one that takes long another is begun, and no more than so many', async () => {
  const { begun, ask, end } = stage({ patience: 1 })
  for (const name of ['long', 'b', 'c']) void ask(name)
  await expect.poll(() => begun).toEqual(['long', 'b'])
  await end('b')
  await expect.poll(() => begun).toEqual(['long', 'b', 'c'])
})

test('no more than so many are made at a time, however long they take', async () => {
  const { begun, ask, end } = stage({ patience: 0 })
  for (const name of ['a', 'b', 'c']) void ask(name)
  await setImmediate()
  expect(begun).toEqual(['a', 'b'])
  await end('a')
  expect(begun).toEqual(['a', 'b', 'c'])
})

test('a page that cannot be made gives its place on', async () => {
  const { renderings, begun, ask, end } = stage({ most: 1 })
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
  const { begun, ask, fill, end } = stage({ most: 1 })
  void ask('reader')
  void fill('first')
  void fill('second')
  void ask('later')
  await end('reader')
  expect(begun).toEqual(['reader', 'later'])
  await end('later')
  expect(begun).toEqual(['reader', 'later', 'first'])
  void ask('last')
  await setImmediate()
  expect(begun.at(-1)).toBe('last')
  await end('first')
  expect(begun.at(-1)).toBe('last')
  await end('last')
  expect(begun.at(-1)).toBe('second')
})
