import type { RequestListener } from 'node:http'
import { expect, test } from 'vitest'
import { touch } from '@/db/tags'
import { held, page, stageFront, textOf } from './testing/stage'

const stage = stageFront()
const kept = ['/zh/news/300/a', '/zh/section/world', '/en', '/zh/news/301/b', '/zh/news/201/c']
const others = ['/zh/news/200/d', '/zh/section/world?page=2', '/zh/topic/tea', '/zh/archive']

const made =
  (body: string): RequestListener =>
  (request, response) => {
    touch(request.url === '/zh/archive' ? 'day:1' : 'section:1')
    page(body)(request, response)
  }

/** Keeps pages, and drops those of the section. */
async function keepThenDrop() {
  stage.front.state.newest = 300
  stage.next = made('<p>前</p>')
  for (const path of [...kept, ...others]) await stage.front.ask(path)
  stage.front.state.generation += 1
  stage.front.state.moved = new Set(['section:1'])
  stage.asked.length = 0
}

const askedFor = () => stage.asked.map(({ url }) => url)

test('what readers come for first is made anew once it is dropped, the front page first', async () => {
  await keepThenDrop()
  stage.next = made('<p>后</p>')
  stage.front.state.fill()
  await expect.poll(askedFor).toHaveLength(kept.length)
  expect(askedFor()).toEqual([
    '/en',
    '/zh/section/world',
    ...['301/b', '300/a', '201/c'].map((story) => `/zh/news/${story}`),
  ])
  for (const path of kept) expect(textOf(await stage.front.ask(path))).toBe('<p>后</p>')
  stage.front.state.fill()
  expect(askedFor()).toHaveLength(kept.length)
})

test('who asks for a page that is being made anew gets that one', async () => {
  await keepThenDrop()
  const { handler, isAsked, go } = held(made('<p>后</p>'))
  stage.next = handler
  stage.front.state.fill()
  await isAsked
  const reader = stage.front.ask('/en')
  await stage.front.ask('/health')
  go()
  expect(textOf(await reader)).toBe('<p>后</p>')
  expect(askedFor().filter((path) => path === '/en')).toHaveLength(1)
})

test('a page that cannot be made anew is left, and the next is made', async () => {
  await keepThenDrop()
  stage.next = (request, response) => {
    if (request.url === '/en') response.writeHead(500, { 'Content-Type': 'text/html' }).end('Oops')
    else made('<p>后</p>')(request, response)
  }
  stage.front.state.fill()
  await expect.poll(askedFor).toContain('/zh/news/201/c')
})

test('nothing is made anew where nothing is dropped, or nobody can say what is', async () => {
  await stage.front.ask('/en')
  stage.front.state.fill()
  stage.front.state.isBroken = true
  stage.front.state.fill()
  expect(askedFor()).toEqual(['/en'])
})
