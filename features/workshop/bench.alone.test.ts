import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Bench } from './bench'
import { testLimits as limits, testJob } from './bench-test-limits'
import type { BenchLimits } from './limits'
import { sharedWork } from './shared-work'

const echo = testJob('echo')

const benchWith = (changes: Partial<BenchLimits> = {}) => new Bench({ ...limits, ...changes })

// Each begins processes, which on a busy machine takes seconds.
describe('a bench', { timeout: 60_000 }, () => {
  test('does work in another process, which sees no secret, and keeps it for the next', async () => {
    process.env.AUTH_SECRET = 'known to the serving process alone'
    const bench = benchWith()
    const first = await bench.do(testJob('whoAmI'), undefined)
    expect(first.pid).not.toBe(process.pid)
    expect(await bench.do(testJob('whoAmI'), undefined)).toEqual({ pid: first.pid, secret: null })
  })

  describe.skipIf(!existsSync('/proc/self/task'))('gives way to readers with every thread', () => {
    const ofWhoGivesWay = new Set([10])

    test('once it has started and done its first piece', async () => {
      const bench = benchWith()
      expect(new Set(await bench.do(testJob('niceness'), undefined))).toEqual(new Set([0]))
      const niceness = await bench.do(testJob('niceness'), undefined)
      expect(new Set(niceness)).toEqual(ofWhoGivesWay)
      expect(niceness.length).toBeGreaterThan(4)
    })

    test('amid a first piece that is long', async () => {
      const bench = benchWith({ headStart: 0 })
      expect(new Set(await bench.do(testJob('nicenessSoon'), undefined))).toEqual(ofWhoGivesWay)
    })
  })

  test('carries what JSON would lose', async () => {
    const input = { bytes: new Uint8Array([1, 2]), map: new Map([['constructor', undefined]]) }
    expect(await benchWith().do(echo, input)).toEqual(input)
  })

  test.each([
    ['takes too long', 'forever', 'too-slow', { seconds: 1 }],
    ['fills its heap, at which V8 ends the process', 'fillHeap', 'too-heavy', {}],
    ['takes memory beside its heap', 'fillMemory', 'too-heavy', {}],
    ['ends its process', 'die', 'too-heavy', {}],
  ] as const)('refuses what %s, and works on', async (_, name, code, changes) => {
    const bench = benchWith(changes)
    await expect(bench.do(testJob(name), undefined)).rejects.toMatchObject({ code })
    expect(await bench.do(echo, 'next')).toBe('next')
  })

  test.skipIf(!existsSync('/proc/self/stat'))(
    'counts what work takes of the processor, and not how long others keep it waiting',
    async () => {
      const bench = benchWith({ seconds: 1 })
      expect(await bench.do(testJob('linger'), 2_000)).toBe('done')
      await expect(bench.do(testJob('linger'), 600_000)).rejects.toMatchObject({ code: 'too-slow' })
    },
  )

  test('passes on a fault of ours as one', async () => {
    const bench = benchWith()
    await expect(bench.do(testJob('fail'), undefined)).rejects.toThrow('a fault of ours')
    expect(await bench.do(echo, 'next')).toBe('next')
  })

  test('refuses at once what would wait behind too many, and does all that wait', async () => {
    const bench = benchWith()
    const work = [1, 2, 3].map((input) => bench.do(echo, input))
    expect(bench.isFull).toBe(true)
    await expect(bench.do(echo, 4)).rejects.toMatchObject({ code: 'busy' })
    expect(await Promise.all(work)).toEqual([1, 2, 3])
  })

  test('refuses what has waited too long, and takes what is next before the others', async () => {
    const bench = benchWith({ patience: 5, waiting: 3 })
    const done: unknown[] = []
    const signal = join(mkdtempSync(join(tmpdir(), 'diptych-bench-')), 'go')
    const slow = bench.do(testJob('waitForFile'), signal).then(() => done.push('slow'))
    const tired = bench.do(echo, undefined).catch(({ code }) => done.push(code))
    await tired
    const last = bench.do(echo, 'last').then((value) => done.push(value))
    const next = bench.do(echo, 'next', { isNext: true }).then((value) => done.push(value))
    writeFileSync(signal, '')
    await Promise.all([slow, last, next])
    expect(done).toEqual(['busy', 'slow', 'next', 'last'])
  })

  test.skipIf(!existsSync('/proc/self/stat'))(
    'has no helper that outlives it, whatever the helper is at',
    async () => {
      const program = `
        import { Bench } from './features/workshop/bench'
        import { job } from './features/workshop/job'
        const bench = new Bench(${JSON.stringify(limits)})
        const testJob = (name) => job('features/workshop/bench-test-jobs.ts', name)
        const { pid } = await bench.do(testJob('whoAmI'), undefined)
        bench.do(testJob('forever'), undefined)
        console.log(pid)`
      const owner = spawn(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '-e', program],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      )
      const [line] = await once(owner.stdout, 'data')
      const helper = Number(String(line))
      owner.kill('SIGKILL')
      await expect.poll(() => isRunning(helper), { timeout: 30_000 }).toBe(false)
    },
  )
})

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe("a person's share", () => {
  test('is refused past what one may have in hand, and nobody else is', async () => {
    const bench = benchWith()
    const { promise, resolve: end } = Promise.withResolvers<void>()
    const asked = [1, 2].map(() => bench.asShareOf('ada', () => promise))
    await expect(bench.asShareOf('ada', () => promise)).rejects.toMatchObject({ code: 'too-many' })
    expect(await bench.asShareOf('lin', async () => 'done')).toBe('done')
    end()
    await Promise.all(asked)
    expect(await bench.asShareOf('ada', async () => 'done')).toBe('done')
  })

  test('is given back by what fails', async () => {
    const bench = benchWith({ share: 1 })
    const failing = bench.asShareOf('ada', () => Promise.reject(new Error('a fault of ours')))
    await expect(failing).rejects.toThrow('a fault of ours')
    expect(await bench.asShareOf('ada', async () => 'done')).toBe('done')
  })
})

test('what many ask for at once is made once', async () => {
  let made = 0
  const make = async () => {
    made += 1
    return made
  }
  expect(await Promise.all([sharedWork('a', make), sharedWork('a', make)])).toEqual([1, 1])
  expect(await sharedWork('a', make)).toBe(2)
})
