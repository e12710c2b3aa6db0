import { readdirSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { describe, expect, test } from 'vitest'
import { routeOf, sitePages } from './route'

const route = (url: string, headers: IncomingHttpHeaders = {}, method = 'GET') =>
  routeOf({ method, url, headers })

const story = '/zh/news/12/new-bridge-opens'

describe('routeOf', () => {
  test.each([
    [story, story],
    ['/en', '/en'],
    ['/en/section/world', '/en/section/world'],
    ['/en/section/world?page=2', '/en/section/world?page=2'],
    [`${story}?utm_source=weibo&from=singlemessage&isappinstalled=0`, story],
    ['/zh/topic/tea?utm_medium=mail&page=3', '/zh/topic/tea?page=3'],
    ['/zh/news/12/new%2Dbridg%65-opens', story],
    ['/zh/section/%e6%a1%a5', '/zh/section/%E6%A1%A5'],
    ['/zh/feed.xml', '/zh/feed.xml'],
    ['/zh/section/world/atom.xml?utm_source=reader&t=1', '/zh/section/world/atom.xml'],
    ['/zh/news/12/ninjs.json', '/zh/news/12/ninjs.json'],
    ['/robots.txt', '/robots.txt'],
    ['/sitemap.xml?again=1', '/sitemap.xml'],
    ['/news-sitemap.xml', '/news-sitemap.xml'],
    ['/sitemaps/stories-1.xml', '/sitemaps/stories-1.xml'],
  ])('%s is kept as %s', (url, key) => {
    expect(route(url)).toEqual({ kind: 'page', key })
    expect(route(url, {}, 'HEAD')).toEqual({ kind: 'page', key })
  })

  test.each([
    ['/sitemaps/none.xml'],
    ['/zh/search?q=%E6%A1%A5'],
    [`${story}?page=2`],
    [`${story}?preview=1`],
    ['/en/section/world?page=0'],
    ['/en/section/world?page=x'],
    ['/en/section/world?page=2&page=3'],
    ['/en/section/world?page=2&sort=old'],
  ])('%s is a page that is not kept', (url) => {
    expect(route(url)).toEqual({ kind: 'page', key: null })
  })

  test.each([
    ['diptych.session_token=1'],
    ['theme=dark; __Secure-better-auth.session_token=1'],
    ['__prerender_bypass=1'],
  ])('a reader with the cookie %s gets a page of their own', (cookie) => {
    expect(route(story, { cookie })).toEqual({ kind: 'page', key: null })
  })

  test('other cookies change nothing', () => {
    expect(route(story, { cookie: 'locale=en; theme=dark' })).toEqual({ kind: 'page', key: story })
    // By which the door knows a browser; it is not sent to readers' pages, and would not matter there.
    const known = { cookie: 'diptych.device=1; __Secure-diptych.device=1' }
    expect(route(story, known)).toEqual({ kind: 'page', key: story })
  })

  test.each([
    [story, { rsc: '1' }, 'GET'],
    [story, { 'next-router-prefetch': '1' }, 'GET'],
    ['/zh/newsroom', {}, 'GET'],
    ['/en/newsroom/stories/1', { 'next-action': 'ab' }, 'POST'],
    ['/api/auth/sign-in/email', {}, 'POST'],
    ['/api/media', {}, 'POST'],
    ['/api/v1/stories', {}, 'OPTIONS'],
    ['/en/newsroom/stories/1', {}, 'GET'],
    ['/api/auth/session', {}, 'GET'],
  ])('%s with %o by %s goes through', (url, headers, method) => {
    expect(route(url, headers, method)).toEqual({ kind: 'through' })
  })

  test('a feed is the same for an editor', () => {
    const cookie = 'diptych.session_token=1'
    expect(route('/en/feed.json', { cookie })).toEqual({ kind: 'page', key: '/en/feed.json' })
  })

  test.each([
    [
      '/en/search/feed.xml?to=&page=2&sort=time&q=tea+house&in=zh',
      '/en/search/feed.xml?q=tea+house',
    ],
    ['/en/search/feed.xml?topic=tea&q=%E6%A1%A5', '/en/search/feed.xml?q=%E6%A1%A5&topic=tea'],
    ['/zh/search/suggest?page=2&q=+%E6%A1%A5+', '/zh/search/suggest?q=%E6%A1%A5'],
    ['/api/v1/stories?limit=5&q=a%20b', '/api/v1/stories?limit=5&q=a+b'],
    ['/api/oembed?url=x', '/api/oembed?url=x'],
  ])('%s is kept as the data of %s', (url, key) => {
    expect(route(url, { cookie: 'diptych.session_token=1' })).toEqual({ kind: 'data', key })
  })

  test('what nobody will ask again is not kept', () => {
    expect(route(`/en/search/feed.xml?q=${'a'.repeat(1000)}`)).toEqual({ kind: 'through' })
    expect(route(`/api/v1/stories?q=${'a'.repeat(1000)}`)).toEqual({ kind: 'through' })
  })

  test.each([['/zh/../en'], ['/zh/%2e%2e/api/media'], ['/zh/./news'], ['/media/%2E%2E/x']])(
    '%s climbs, and is nowhere',
    (url) => expect(route(url)).toEqual({ kind: 'unknown' }),
  )

  test.each([
    ['/fr'],
    ['/index.php'],
    ['//example.org'],
    ['/feeds/zh/feed.xml'],
    ['/constructor'],
    ['/ZH/newsroom'],
  ])('%s lies under no language, and is nowhere', (url) => {
    expect(route(url)).toEqual({ kind: 'unknown' })
  })

  test.each([['/zh/wp-login.php'], ['/en/.env'], ['/en/About'], ['/en/none/at/all?page=2']])(
    '%s lies under a language, and is nowhere',
    (url) => {
      expect(route(url)).toEqual({ kind: 'unknown' })
      expect(route(url, { cookie: 'diptych.session_token=1' })).toEqual({ kind: 'unknown' })
    },
  )

  test('every page under a language is known by how its address begins', () => {
    const foldersOf = (path: string) =>
      readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const root = 'app/[locale]'
    const begun = foldersOf(root).flatMap(({ name }) =>
      name.startsWith('(') ? foldersOf(`${root}/${name}`).map((folder) => folder.name) : [name],
    )
    expect(new Set(begun.map((name) => (name === '[...rest]' ? '' : name)))).toEqual(sitePages)
  })

  test.each([
    [story, 'POST', ['GET', 'HEAD']],
    [story, 'OPTIONS', ['GET', 'HEAD']],
    ['/', 'POST', ['GET', 'HEAD']],
    ['/nowhere', 'DELETE', ['GET', 'HEAD']],
    ['/zh/newsroom', 'POST', ['GET', 'HEAD']],
    ['/zh/newsroom', 'PUT', ['GET', 'HEAD']],
    ['/health', 'POST', ['GET', 'HEAD']],
    ['/assets/site.js', 'TRACE', ['GET', 'HEAD']],
    ['/api/media', 'GET', ['POST']],
    ['/api/checks/texts', 'GET', ['POST']],
    ['/api/read', 'GET', ['POST']],
    ['/api/v1/stories', 'POST', ['GET', 'HEAD', 'OPTIONS']],
    ['/api/auth/sign-in/email', 'PUT', ['GET', 'HEAD', 'POST']],
  ])('%s does not answer to %s', (url, method, allowed) => {
    expect(route(url, {}, method)).toEqual({ kind: 'refused', allowed })
  })

  test.each([
    ['/zh/preview/story/12', {}],
    ['/en/preview/link/1.abc/parallel', { rsc: '1' }],
    ['/en/preview', { cookie: 'diptych.session_token=1' }],
  ])('%s with %o is a preview', (url, headers) => {
    expect(route(url, headers)).toEqual({ kind: 'preview' })
  })

  test.each([
    ['/', { kind: 'root' }],
    ['/?utm_source=weibo', { kind: 'root' }],
    ['/health', { kind: 'health' }],
    ['/zh/%E0%A4%A', { kind: 'unknown' }],
    ['/favicon.ico', { kind: 'asset' }],
    ['/assets/site.js?v=1', { kind: 'asset' }],
    ['/_next/static/chunks/a.css', { kind: 'file', key: '/_next/static/chunks/a.css' }],
    ['/media/ab12/640.avif?x=1', { kind: 'file', key: '/media/ab12/640.avif' }],
  ])('%s is %o', (url, expected) => {
    expect(route(url)).toEqual(expected)
  })
})
