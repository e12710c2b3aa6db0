import { expect, test } from '@playwright/test'
import { validateXml } from '@/e2e/support/xml-schema'

const locations = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url]) => url ?? '')

test('the sitemaps obey the schemas of the protocol and of its extensions', async ({ request }) => {
  const index = await request.get('/sitemap.xml')
  expect(index.headers()['content-type']).toBe('application/xml; charset=utf-8')
  const xml = await index.text()
  validateXml(xml, 'sitemap-index')
  const parts = locations(xml)
  expect(parts.map((url) => new URL(url).pathname)).toEqual([
    '/sitemaps/pages-1.xml',
    '/sitemaps/stories-1.xml',
  ])
  for (const url of parts) {
    const part = await (await request.get(url)).text()
    validateXml(part, 'sitemap-with-extensions')
    expect(locations(part).length).toBeGreaterThan(10)
  }
  expect((await request.get('/sitemaps/stories-2.xml')).status()).toBe(404)
})

test('the news sitemap obeys its schema', async ({ request }) => {
  const xml = await (await request.get('/news-sitemap.xml')).text()
  validateXml(xml, 'sitemap-with-extensions')
})

test('the schemas can refuse', () => {
  const url = '<url><loc>https://news.example.org/</loc><lastmod>yesterday</lastmod></url>'
  const xml = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${url}</urlset>`
  expect(() => validateXml(xml, 'sitemap-with-extensions')).toThrow('lastmod')
})

test('what has not changed is not sent again', async ({ request }) => {
  for (const path of [
    '/robots.txt',
    '/sitemap.xml',
    '/sitemaps/pages-1.xml',
    '/news-sitemap.xml',
  ]) {
    const { etag = '' } = (await request.get(path)).headers()
    const again = await request.get(path, { headers: { 'If-None-Match': etag } })
    // Other tests publish meanwhile: what changed comes with another tag.
    if (again.headers().etag === etag) expect(again.status(), path).toBe(304)
  }
})

test('robots.txt lets crawlers in and names the sitemaps', async ({ request, baseURL }) => {
  const robots = await request.get('/robots.txt')
  expect(robots.headers()['content-type']).toBe('text/plain; charset=utf-8')
  expect(await robots.text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
  expect(await robots.text()).not.toContain('Disallow')
})
