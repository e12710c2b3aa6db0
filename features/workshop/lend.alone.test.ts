import { describe, expect, test } from 'vitest'
import { Bench } from './bench'
import { testLimits as limits, testJob } from './bench-test-limits'
import { BorrowedBench } from './borrowed-bench'
import { lendBenches } from './lend'

/** Two processes that borrow the benches of a third; all they say is carried as between processes. */
function staged() {
  const own = { texts: new Bench(limits), pictures: new Bench(limits) }
  const borrow = () => {
    const lending = lendBenches(own, (answer) => texts.take(structuredClone(answer)))
    const texts = new BorrowedBench('texts', (word) => void lending.take(structuredClone(word)))
    return { texts, end: lending.end }
  }
  return { own, first: borrow(), second: borrow() }
}

// Each begins processes, which on a busy machine takes seconds.
describe('a bench that several processes borrow', { timeout: 60_000 }, () => {
  test('does the work of all of them in one process, beside that of its own', async () => {
    const { own, first, second } = staged()
    const helpers = [own.texts, first.texts, second.texts].map((bench) =>
      bench.do(testJob('whoAmI'), undefined),
    )
    expect(new Set((await Promise.all(helpers)).map(({ pid }) => pid)).size).toBe(1)
    const input = { bytes: new Uint8Array([1, 2]), map: new Map([['constructor', undefined]]) }
    expect(await first.texts.do(testJob('echo'), input)).toEqual(input)
  })

  test('refuses what waits behind too many of all of them', async () => {
    const { first, second } = staged()
    const asked = [first, second, first].map(({ texts }, index) => texts.do(testJob('echo'), index))
    await expect(second.texts.do(testJob('echo'), 3)).rejects.toMatchObject({ code: 'busy' })
    expect(await Promise.all(asked)).toEqual([0, 1, 2])
  })

  test('passes on refusals and faults as they are', async () => {
    const { first } = staged()
    await expect(first.texts.do(testJob('die'), undefined)).rejects.toMatchObject({
      code: 'too-heavy',
    })
    await expect(first.texts.do(testJob('fail'), undefined)).rejects.toThrow('a fault of ours')
    await expect(first.texts.do(testJob('findDiskFull'), undefined)).rejects.toMatchObject({
      code: 'ENOSPC',
    })
  })
})

test('one has a share of a bench, whichever process one asks', async () => {
  const { first, second } = staged()
  const { promise, resolve: end } = Promise.withResolvers<void>()
  const asked = [first, second].map(({ texts }) => texts.asShareOf('ada', () => promise))
  const more = () => second.texts.asShareOf('ada', async () => 'done')
  await expect(more()).rejects.toMatchObject({ code: 'too-many' })
  expect(await first.texts.asShareOf('lin', async () => 'done')).toBe('done')
  end()
  await Promise.all(asked)
  expect(await more()).toBe('done')
})

test('of a kind no more is in hand than may be, whoever asked for it where', async () => {
  const { first, second } = staged()
  const { promise, resolve: end } = Promise.withResolvers<void>()
  const among = { kind: 'recording', most: 2 }
  const asked = [first, second].map(({ texts }, person) =>
    texts.asShareOf(`person ${person}`, () => promise, among),
  )
  const more = (kind: string) =>
    first.texts.asShareOf('lin', async () => 'done', { ...among, kind })
  await expect(more('recording')).rejects.toMatchObject({ code: 'busy' })
  expect(await more('picture')).toBe('done')
  end()
  await Promise.all(asked)
  expect(await more('recording')).toBe('done')
})

test('a process that ends has nothing in hand any more', async () => {
  const { first, second } = staged()
  for (const _ of [1, 2]) void first.texts.asShareOf('ada', () => new Promise(() => {}))
  const more = () => second.texts.asShareOf('ada', async () => 'done')
  await expect(more()).rejects.toMatchObject({ code: 'too-many' })
  first.end()
  expect(await more()).toBe('done')
})
