import { test } from '@/e2e/support/library'
import { expect } from '@/e2e/support/newsroom'
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

test('a story that has just gone out is in both sitemaps, with its picture and its time', async ({
  request,
  library,
}) => {
  const { id } = await library.picture('harbour.jpg')
  const leadPicture = { mediaId: id, alt: { zh: '港口', en: 'Harbour' }, caption: {}, credit: {} }
  const headline = { zh: '新港启用', en: 'New harbour & old piers' }
  const { address } = library.publish({ headline, leadPicture })

  const news = await (await request.get('/news-sitemap.xml')).text()
  validateXml(news, 'sitemap-with-extensions')
  const listed = urlOf(news, address)
  expect(listed).toContain('<news:title>New harbour &amp; old piers</news:title>')
  expect(listed).toContain('<news:language>en</news:language>')
  expect(listed).toContain(`/media/${id}/`)

  const stories = await (await request.get('/sitemaps/stories-1.xml')).text()
  expect(urlOf(stories, address)).toContain(`/media/${id}/`)
  expect(urlOf(stories, address)).toMatch(/<lastmod>20\d\d-\d\d-\d\dT[\d:]+\+08:00<\/lastmod>/u)
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
    expect(again.status(), path).toBe(304)
  }
})

test('robots.txt lets crawlers in and names the sitemaps', async ({ request, baseURL }) => {
  const robots = await request.get('/robots.txt')
  expect(robots.headers()['content-type']).toBe('text/plain; charset=utf-8')
  expect(await robots.text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
  expect(await robots.text()).not.toContain('Disallow')
})

/** What a sitemap says of the story at an address. */
function urlOf(xml: string, address: string): string | undefined {
  return xml.split('<url>').find((url) => url.includes(`${address}/`))
}
