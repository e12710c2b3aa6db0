import { expect, test, vi } from 'vitest'
import { tags, touch } from '@/db/tags'
import { frontBefore } from './testing/front-before'
import { story } from './testing/stage'

const every = {
  VARNISH_URLS: 'http://127.0.0.1:6081',
  NGINX_URLS: 'http://127.0.0.1:8081/purge',
  FASTLY_SERVICE: 's',
  FASTLY_KEY: 'secret-1',
  CLOUDFLARE_ZONE: 'z',
  CLOUDFLARE_TOKEN: 'secret-2',
  CACHE_SECONDS: '3600',
}

type Listener = Parameters<typeof frontBefore>[0]

const ofCaches = /^(?:xkey|surrogate-.*|.*cache-tag|cloudflare-.*|x-accel-.*)$/u

/** What is said to caches of an answer. */
async function saidOf(
  path: string,
  caches: Record<string, string>,
  next: Listener,
  headers: Record<string, string> = {},
) {
  const front = await frontBefore(next, { caches })
  try {
    await front.ask(path, { headers })
    const answer = await front.ask(path, { headers })
    const said = Object.entries(answer.headers).filter(([name]) => ofCaches.test(name))
    return { said: Object.fromEntries(said), caching: answer.headers['cache-control'] }
  } finally {
    await front.close()
  }
}

const page: Listener = (_, response) => {
  touch(tags.story(12), tags.front)
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end('<!doctype html><html lang="zh-Hans"><body><p>新桥通车</p></body></html>')
}

test('each cache is told the keys of a kept page and how long it may keep it, browsers as ever', async () => {
  expect(await saidOf(story, every, page)).toEqual({
    caching: 'public, max-age=0, s-maxage=60, no-transform',
    said: {
      xkey: 'pages story:12 front',
      'surrogate-key': 'pages story:12 front',
      'surrogate-control': 'max-age=3600',
      'cache-tag': 'pages,story:12,front',
      'cloudflare-cdn-cache-control': 'max-age=3600',
      'x-accel-expires': '3600',
    },
  })
})

test('where no cache is named, nothing is said', async () => {
  expect((await saidOf(story, {}, page)).said).toEqual({})
})

test('where one is, the others are told nothing', async () => {
  const { VARNISH_URLS } = every
  const { said } = await saidOf(story, { VARNISH_URLS }, page)
  expect(Object.keys(said).sort()).toEqual(['surrogate-control', 'xkey'])
})

test('what time alone makes old has keys, and is kept as by any cache', async () => {
  const { said } = await saidOf('/news-sitemap.xml', every, (_, response) => {
    const until = new Date(Date.now() + 3_600_000)
    response.setHeader('x-diptych-good-until', until.toISOString())
    response.setHeader('Content-Type', 'application/xml')
    response.end('<urlset/>')
  })
  expect(Object.keys(said).sort()).toEqual(['cache-tag', 'surrogate-key', 'xkey'])
})

test.each([
  ['/zh/preview/story/12', {}],
  ['/zh/newsroom', {}],
  [story, { cookie: 'diptych.session_token=1' }],
])('of %s for one person nothing is said', async (path, headers) => {
  const { said, caching } = await saidOf(path, every, page, headers)
  expect(said).toEqual({})
  expect(caching ?? '').not.toContain('public')
})

test('nor of a page that is not there, or fails', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  for (const status of [404, 500]) {
    const { said } = await saidOf(story, every, (request, response) => {
      response.statusCode = status
      page(request, response)
    })
    expect(said).toEqual({})
  }
})

test('nor of the last good copy of a page that cannot be made, which no cache may keep', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  let isBroken = false
  const next: Listener = (request, response) => {
    if (isBroken) response.statusCode = 500
    page(request, response)
  }
  const front = await frontBefore(next, { caches: every })
  try {
    await front.ask(story)
    isBroken = true
    front.state.generation += 1
    front.state.moved = new Set([tags.front])
    const { status, headers } = await front.ask(story)
    expect({ status, caching: headers['cache-control'] }).toEqual({
      status: 200,
      caching: 'no-store',
    })
    expect(headers).not.toHaveProperty('surrogate-control')
    expect(headers).not.toHaveProperty('cloudflare-cdn-cache-control')
    expect(headers).not.toHaveProperty('x-accel-expires')
  } finally {
    await front.close()
  }
})
