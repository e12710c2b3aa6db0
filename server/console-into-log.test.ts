import { afterEach, expect, test, vi } from 'vitest'
import { consoleIntoLog } from './console-into-log'

const { error, warn } = console

afterEach(() => {
  Object.assign(console, { error, warn })
  vi.restoreAllMocks()
})

test('what a library complains of is a line of the log, with the number of its error', () => {
  const lines: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
  consoleIntoLog()
  console.error(' \u2A2F', Object.assign(new Error('no table'), { digest: '1234567890' }))
  console.warn('%s is old', 'a thing')
  const [first, second] = lines.map((line) => JSON.parse(line))
  expect(first).toMatchObject({
    level: 'error',
    error: { message: 'no table', digest: '1234567890' },
  })
  expect(second).toMatchObject({ level: 'warn', words: 'a thing is old' })
})
