import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeFile } from './make-file'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})

afterEach(() => {
  vi.useRealTimers()
})

/** Asks for a file whose maker takes its time; gives how its answer is sent. */
function ask() {
  const { promise: reached, resolve: reach } = Promise.withResolvers<ServerResponse>()
  const made = makeFile(async (_, response) => reach(response), '/media/a/16x9-50-50.jpg', {})
  return { made, reached }
}

test('a picture that waits for its turn behind others is waited for', async () => {
  const { made, reached } = ask()
  const response = await reached
  vi.advanceTimersByTime(300_000)
  response.writeHead(200, { 'content-type': 'image/jpeg' }).end('picture')
  await expect(made).resolves.toMatchObject({ status: 200, body: Buffer.from('picture') })
})

test('one that never comes is given up', async () => {
  const { made, reached } = ask()
  await reached
  const given = expect(made).rejects.toThrow('/media/a/16x9-50-50.jpg')
  vi.advanceTimersByTime(600_000)
  await given
})
