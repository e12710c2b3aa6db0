import type { RequestListener } from 'node:http'
import { describe, expect, test, vi } from 'vitest'
import { touch } from '@/db/tags'
import { mostRenderings } from './stores'
import { held, page, stageFront, story, textOf } from './testing/stage'

const stage = stageFront()
const section = '/zh/section/world'

/** A page that is made from these. */
const made =
  (body: string, ...tags: string[]): RequestListener =>
  (request, response) => {
    touch(...tags)
    page(body)(request, response)
  }

const failing: RequestListener = (_, response) =>
  response.writeHead(500, { 'Content-Type': 'text/html' }).end('Oops')

function move(...tags: string[]): void {
  stage.front.state.generation += 1
  stage.front.state.moved = new Set(tags)
}

/** Has as many pages made as are made at a time, until `go`. */
async function fillUp(then: RequestListener) {
  const { handler, go } = held(then)
  stage.next = handler
  const before = stage.asked.length
  const others = Array.from({ length: mostRenderings }, (_, index) =>
    stage.front.ask(`/zh/topic/other-${index}`),
  )
  await expect.poll(() => stage.asked.length).toBe(before + mostRenderings)
  return { others, go }
}

describe('while as many pages are made as may be at a time', () => {
  test('others wait, each page is made once, and those that are kept come at once', async () => {
    await stage.front.ask(story)
    const { others, go } = await fillUp(page('<p>后</p>'))
    const waiting = [1, 2, 3].map(() => stage.front.ask(section))
    expect(textOf(await stage.front.ask(story))).toBe('<p>新桥通车</p>')
    expect(stage.asked).toHaveLength(1 + mostRenderings)
    go()
    for (const reply of await Promise.all([...waiting, ...others]))
      expect(textOf(reply)).toBe('<p>后</p>')
    expect(stage.asked).toHaveLength(2 + mostRenderings)
  })

  test('a list comes as it was, says so, and is made anew once', async () => {
    stage.next = made('<p>前</p>', 'section:1', 'story:1')
    await stage.front.ask(section)
    const { others, go } = await fillUp(made('<p>后</p>', 'section:1'))
    move('section:1', 'story:12')
    const copies = await Promise.all([1, 2].map(() => stage.front.ask(section)))
    for (const copy of copies) {
      expect(textOf(copy)).toBe('<p>前</p>')
      expect(copy.headers).toMatchObject({
        'cache-control': 'no-store',
        'cache-status': 'Diptych; hit; ttl=-1; detail=busy',
        'x-request-id': expect.stringMatching(/\S/u),
      })
    }
    go()
    await Promise.all(others)
    const asked = stage.asked.filter(({ url }) => url === section)
    expect(textOf(await stage.front.ask(section))).toBe('<p>后</p>')
    expect(asked).toHaveLength(2)
  })

  test('what somebody waits for is made before what others have an old one of', async () => {
    stage.next = made('<p>前</p>', 'section:1')
    await stage.front.ask(section)
    const { others, go } = await fillUp(made('<p>后</p>', 'section:1'))
    move('section:1')
    expect(textOf(await stage.front.ask(section))).toBe('<p>前</p>')
    const waiting = stage.front.ask(story)
    await stage.front.ask('/health')
    go()
    await Promise.all([waiting, ...others])
    await expect.poll(() => stage.asked.slice(-2).map(({ url }) => url)).toEqual([story, section])
  })

  test('a page waits of which the words have changed, and one that is old for more than two seconds', async () => {
    stage.next = made('<p>前</p>', 'section:1', 'story:12')
    for (const path of [story, section]) await stage.front.ask(path)
    const { others, go } = await fillUp(made('<p>后</p>', 'section:1'))
    move('story:12')
    const changed = stage.front.ask(story)
    const now = performance.now()
    vi.spyOn(performance, 'now').mockReturnValue(now + 2_000)
    move('section:1')
    const late = stage.front.ask(section)
    await stage.front.ask('/health')
    go()
    expect(textOf(await changed)).toBe('<p>后</p>')
    expect(textOf(await late)).toBe('<p>后</p>')
    await Promise.all(others)
  })
})

test('a page that waits for its turn shows what is published meanwhile', async () => {
  const { others, go } = await fillUp((request, response) => {
    page(`<p>${stage.front.state.generation}</p>`)(request, response)
  })
  const first = stage.front.ask(story)
  await stage.front.ask('/health')
  move('story:12')
  const second = stage.front.ask(story)
  await stage.front.ask('/health')
  go()
  expect([textOf(await first), textOf(await second)]).toEqual(['<p>2</p>', '<p>2</p>'])
  await Promise.all(others)
  expect(stage.asked.filter(({ url }) => url === story)).toHaveLength(1)
})

describe('a page that cannot be made anew', () => {
  async function keepThenMove(...moved: string[]) {
    stage.next = made('<p>前</p>', 'story:12', 'section:1')
    await stage.front.ask(story)
    stage.next = failing
    move(...moved)
  }

  test('comes as it was, for a minute, says so, and is told of in the log', async () => {
    await keepThenMove('story:12')
    const copy = await stage.front.ask(story)
    expect([copy.status, textOf(copy)]).toEqual([200, '<p>前</p>'])
    expect(copy.headers['cache-status']).toBe('Diptych; hit; ttl=-1; detail=failed')
    expect(copy.headers['cache-control']).toBe('no-store')
    expect(stage.logged.join()).toContain('readers get the one before')
    const now = performance.now()
    vi.spyOn(performance, 'now').mockReturnValue(now + 60_000)
    expect((await stage.front.ask(story)).status).toBe(500)
  })

  test('does not bring back what was withdrawn', async () => {
    await keepThenMove('story:12', 'withdrawn:12')
    expect((await stage.front.ask(story)).status).toBe(500)
  })

  test('does not bring back what was withdrawn while it was being made', async () => {
    await keepThenMove('section:1')
    stage.next = (request, response) => {
      move('story:12', 'withdrawn:12')
      failing(request, response)
    }
    expect((await stage.front.ask(story)).status).toBe(500)
  })

  test('is answered with the new one as soon as there is one', async () => {
    await keepThenMove('story:12')
    await stage.front.ask(story)
    stage.next = page('<p>后</p>')
    const reply = await stage.front.ask(story)
    expect(textOf(reply)).toBe('<p>后</p>')
    expect(reply.headers['cache-status']).toBe('Diptych; fwd=miss')
    expect((await stage.front.ask(story)).headers['cache-status']).toBeUndefined()
  })
})

test('while the database is locked, what is kept comes for a minute as it was', async () => {
  await stage.front.ask(story)
  stage.front.state.isLocked = true
  for (const method of ['GET', 'HEAD']) {
    const copy = await stage.front.ask(story, { method })
    expect(copy.status).toBe(200)
    expect(copy.headers['cache-status']).toBe('Diptych; hit; ttl=-1; detail=unreadable')
  }
  const now = performance.now()
  vi.spyOn(performance, 'now').mockReturnValue(now + 60_000)
  expect((await stage.front.ask(story)).status).toBe(500)
})

test('an address that no page can be at has nothing made, and has once there is one', async () => {
  stage.next = page('<p>没有</p>', '<meta name="diptych:status" content="404"/>')
  stage.front.state.found = new Map([story, `${story}?x=1`].map((path) => [path, 'nothing']))
  for (const path of [story, `${story}?x=1`, story]) {
    const reply = await stage.front.ask(path)
    expect([reply.status, textOf(reply)]).toEqual([404, '<p>没有</p>'])
  }
  expect(stage.asked.map(({ url }) => url)).toEqual(['/zh/unknown-address'])
  stage.next = page('<p>新桥通车</p>')
  stage.front.state.found.clear()
  expect((await stage.front.ask(story)).status).toBe(200)
})

test('why a story is not to be read is made once for all its addresses', async () => {
  stage.next = page('<p>撤稿</p>', '<meta name="diptych:status" content="410"/>')
  const addresses = [story, `${story}/parallel`, '/zh/news/12']
  stage.front.state.found = new Map(addresses.map((path) => [path, { notice: '/zh/news/12' }]))
  for (const path of [...addresses, ...addresses]) {
    const reply = await stage.front.ask(path)
    expect([reply.status, textOf(reply)]).toEqual([410, '<p>撤稿</p>'])
    expect(reply.headers['cache-control']).toBe('no-store')
  }
  expect(stage.asked.map(({ url }) => url)).toEqual(['/zh/news/12'])
})

test('an address that is written otherwise leads to the right one, and has nothing made', async () => {
  stage.front.state.found = new Map([['/zh/news/12', { leadsTo: story }]])
  const { status, headers } = await stage.front.ask('/zh/news/12')
  expect([status, headers.location]).toEqual([308, story])
  expect(stage.asked).toEqual([])
})
