import { SitePage } from '@/e2e/pages/site-page'
import { StoryPage } from '@/e2e/pages/story-page'
import { expect, test } from '@/e2e/support/site'
import { railway } from './demonstration'

const lists = ['', '/section/culture', '/topic/clean-energy', '/source/diptych', '/search?q=rail']

for (const list of lists) {
  test(`the feeds of /en${list} are announced on it, and not sent again unchanged`, async ({
    page,
    request,
  }) => {
    await new SitePage(page, 'en').open(`/en${list}`)
    const announced = await page
      .locator('link[rel=alternate][type*="+"]')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('type') ?? '', link.getAttribute('href') ?? '']),
      )
    expect(announced.slice(0, 3).map(([type]) => type)).toEqual([
      'application/rss+xml',
      'application/atom+xml',
      'application/feed+json',
    ])
    for (const [type = '', href = ''] of announced) {
      const feed = await request.get(href)
      expect(feed.status(), href).toBe(200)
      const { etag, 'content-type': sent, 'last-modified': modified } = feed.headers()
      expect(sent).toBe(`${type}; charset=utf-8`)
      expect(await feed.text()).toContain('/en/news/')
      const byTag = { 'If-None-Match': String(etag) }
      const byDate = { 'If-Modified-Since': String(modified) }
      expect((await request.get(href, { headers: byTag })).status(), href).toBe(304)
      expect((await request.get(href, { headers: byDate })).status(), href).toBe(304)
    }
  })
}

test('every page leads to the feed of its language', async ({ page }) => {
  await new SitePage(page, 'zh').open('/zh/about')
  const footer = page.getByRole('contentinfo')
  await expect(footer.getByRole('link', { name: 'RSS 订阅' })).toHaveAttribute(
    'href',
    '/zh/feed.xml',
  )
  await expect(footer.getByRole('link', { name: '多语言 RSS' })).toHaveAttribute(
    'href',
    '/zh/bilingual.xml',
  )
})

test('a feed of nothing that there is, is not there', async ({ request }) => {
  for (const path of ['/en/section/none/feed.xml', '/en/search/feed.xml', '/feeds/en/feed.xml']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test('a story tells other sites and newsrooms where they get it from', async ({
  page,
  request,
}) => {
  await new StoryPage(page, 'en').find(railway.section, railway.headline)
  const hrefOf = async (type: string) =>
    (await page.locator(`link[rel=alternate][type="${type}"]`).getAttribute('href')) ?? ''
  const oembed = await (await request.get(await hrefOf('application/json+oembed'))).json()
  expect(oembed).toMatchObject({ type: 'rich', title: railway.headline.en })
  const xml = await request.get(await hrefOf('text/xml+oembed'))
  expect(xml.headers()['content-type']).toBe('text/xml; charset=utf-8')
  const ninjs = await (await request.get(await hrefOf('application/json'))).json()
  expect(ninjs).toMatchObject({
    language: 'en',
    headlines: [{ value: railway.headline.en }],
    associations: [{ type: 'picture' }, { rel: 'translation', language: 'zh-Hans' }],
  })
})

test('the interface lists every story, page by page, as it describes itself', async ({
  request,
}) => {
  const description = await (await request.get('/api/v1/openapi.json')).json()
  expect(description.openapi).toBe('3.1.1')
  expect(Object.keys(description.paths)).toContain('/stories/{number}')
  const numbers = new Set<number>()
  let next = '/api/v1/stories?locale=en&limit=10'
  while (next) {
    const answer = await request.get(next)
    expect(answer.headers()['access-control-allow-origin']).toBe('*')
    const unchanged = { 'If-None-Match': String(answer.headers().etag) }
    expect((await request.get(next, { headers: unchanged })).status()).toBe(304)
    const page = await answer.json()
    for (const { number } of page.stories) numbers.add(number)
    next = page.next ?? ''
  }
  expect(numbers.size).toBeGreaterThan(20)
  const [number] = numbers
  const story = await (await request.get(`/api/v1/stories/${number}`)).json()
  expect(story.editions.map(({ locale }: { locale: string }) => locale)).toContain('en')
  const refused = await request.get('/api/v1/stories?limit=many')
  expect(refused.status()).toBe(400)
  expect(refused.headers()['content-type']).toContain('application/problem+json')
  expect((await request.fetch('/api/v1/stories', { method: 'OPTIONS' })).status()).toBe(204)
})
