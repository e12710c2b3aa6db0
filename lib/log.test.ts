import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { log } from './log'
import { forRequest } from './request-scope'

let lines: string[]

beforeEach(() => {
  lines = []
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
})

afterEach(() => vi.restoreAllMocks())

test('an event is one line of JSON', () => {
  log.warn('took long', { path: '/zh', note: 'two\nlines' })
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^[^\n]*\n$/u)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 'warn',
    event: 'took long',
    path: '/zh',
    note: 'two\nlines',
  })
})

test('an error comes with its stack and its cause', () => {
  log.error('failed', { error: new Error('outer', { cause: new Error('inner') }) })
  expect(JSON.parse(lines[0] ?? '').error).toMatchObject({
    message: 'outer',
    stack: expect.stringContaining('log.test.ts'),
    cause: { message: 'inner' },
  })
})

test('what is below the level asked for is left out', () => {
  log.debug('detail')
  expect(lines).toEqual([])
})

test('a line that is written while a request is answered bears its id', async () => {
  await forRequest('3f9a1c20be-1k', async () => {
    await Promise.resolve()
    log.warn('took long')
  })
  log.warn('took long')
  expect(lines.map((line) => JSON.parse(line).request)).toEqual(['3f9a1c20be-1k', undefined])
})
