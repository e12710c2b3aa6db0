import { describe, expect, test } from 'vitest'
import { forRequest, requestInHand } from '@/lib/request-scope'
import { page, stageFront, story } from './testing/stage'

const told = { headers: { 'x-request-id': 'proxy-0123456789' } }

describe('every answer has an id of its own', () => {
  const stage = stageFront()

  test.each([
    story,
    '/zh/newsroom',
    '/zh/preview/story/12',
    '/api/v1/stories/1',
    '/media/1/a.jpg',
    '/assets/site.css',
    '/health',
    '/',
    '/no-such-address',
    '//',
  ])('%s', async (path) => {
    const ids = []
    for (const _ of [1, 2, 3]) {
      const { headers } = await stage.front.ask(path, told)
      ids.push(headers['x-request-id'])
    }
    expect(new Set(ids).size).toBe(3)
    for (const id of ids) expect(id).toMatch(/^[\da-f]{10}-[\da-z]+$/u)
  })

  test('one that says that nothing has changed, too', async () => {
    const { headers } = await stage.front.ask(story)
    const again = { headers: { 'if-none-match': String(headers.etag) } }
    const [one, other] = [await stage.front.ask(story, again), await stage.front.ask(story, again)]
    expect([one.status, other.status]).toEqual([304, 304])
    expect(one.headers['x-request-id']).not.toBe(other.headers['x-request-id'])
  })

  test('what Next does for a request is done, and told of, under that id', async () => {
    const done: (string | undefined)[] = []
    stage.next = (request, response) => {
      done.push(requestInHand(), String(request.headers['x-request-id']))
      response.setHeader('X-Request-Id', 'what a library draws')
      page('<p>稿件台</p>')(request, response)
    }
    const { headers } = await stage.front.ask('/zh/newsroom', told)
    expect(done).toEqual([headers['x-request-id'], headers['x-request-id']])
  })
})

describe('behind a trusted proxy', () => {
  const stage = stageFront({ trusted: 'loopback' })

  test('a request is called what the proxy calls it, kept page or not', async () => {
    for (const path of [story, story, '/zh/newsroom']) {
      const { headers } = await stage.front.ask(path, told)
      expect(headers['x-request-id']).toBe('proxy-0123456789')
    }
  })

  test.each(['short', '<b>12345678</b>', 'x'.repeat(129)])(
    'but never %j, which could mean something elsewhere',
    async (id) => {
      const { headers } = await stage.front.ask(story, { headers: { 'x-request-id': id } })
      expect(headers['x-request-id']).toMatch(/^[\da-f]{10}-/u)
    },
  )
})

test('what is done side by side is told apart', async () => {
  const later = async (id: string) => {
    await forRequest(id, async () => {
      await Promise.resolve()
      expect(requestInHand()).toBe(id)
    })
  }
  await Promise.all(['one', 'other'].map(later))
  expect(requestInHand()).toBeUndefined()
})
