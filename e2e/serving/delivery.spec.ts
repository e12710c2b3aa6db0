import { expect, test } from '@/e2e/support/site'

test('a reader’s pages load no script but our own, and break no rule of their policy', async ({
  page,
}) => {
  const scripts: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
  })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto('/zh')
  await page.getByRole('article').getByRole('heading').getByRole('link').first().click()
  await page.waitForURL(/\/zh\/news\//u)
  expect(scripts.filter((path) => !path.startsWith('/assets/'))).toEqual([])
  expect(complaints).toEqual([])
})

test('a story is fetched ahead while a reader points at its link', async ({ page }) => {
  const devTools = await page.context().newCDPSession(page)
  const ready = new Promise<string>((resolve) => {
    devTools.on('Preload.prefetchStatusUpdated', ({ status, prefetchUrl }) => {
      if (status === 'Ready') resolve(prefetchUrl)
    })
  })
  await devTools.send('Preload.enable')
  await page.goto('/en')
  const link = page.getByRole('article').getByRole('heading').getByRole('link').first()
  await link.hover()
  const address = await link.getAttribute('href')
  expect(new URL(await ready).pathname).toBe(address)
})

test('what a page needs may be kept for good', async ({ page }) => {
  const caching: Record<string, string | undefined> = {}
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    caching[pathname] = response.headers()['cache-control']
  })
  await page.goto('/en', { waitUntil: 'load' })
  const { '/en': document, ...rest } = caching
  expect(document).toBe('public, max-age=0, s-maxage=60, no-transform')
  expect(new Set(Object.values(rest))).toEqual(new Set(['public, max-age=31536000, immutable']))
})

test('a page that has not changed is not sent again', async ({ request }) => {
  const first = await request.get('/en/about')
  const again = await request.get('/en/about', {
    headers: { 'If-None-Match': first.headers().etag ?? '' },
  })
  expect(again.status()).toBe(304)
})

test('an address of the interface that is not there says so to programs', async ({ request }) => {
  const answer = await request.get('/api/none')
  expect(answer.status()).toBe(404)
  expect(answer.headers()['content-type']).toBe('application/problem+json')
})

test('search engines are kept out of what only programs ask for', async ({ request }) => {
  for (const path of [
    '/en/search/feed.xml?q=railway',
    '/en/search/suggest?q=rail',
    '/api/v1/stories',
  ]) {
    const { 'x-robots-tag': robots } = (await request.get(path)).headers()
    expect(robots, path).toBe('noindex')
  }
  expect((await request.get('/en/feed.xml')).headers()['x-robots-tag']).toBeUndefined()
})

test('a wrong slug leads to the right one, and an unknown address nowhere', async ({ request }) => {
  const list = await (await request.get('/en')).text()
  const story = /\/en\/news\/\d+\/[\w-]+/u.exec(list)?.[0] ?? ''
  const wrong = await request.get(`${story}-not`, { maxRedirects: 0 })
  expect(wrong.status()).toBe(308)
  expect(wrong.headers().location).toBe(story)
  for (const path of ['/en/%E0%A4%A', '/assets/none.js', '/_next/static/none.css']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})
