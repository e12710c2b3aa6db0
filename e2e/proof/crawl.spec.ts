import { type CrawledPage, crawl, type Visit } from '@/e2e/support/crawl'
import { faultsOf, summaryOf } from '@/e2e/support/crawl-report'
import { startServer } from '@/e2e/support/own-server'
import { copyDemonstration, expect, test } from '@/e2e/support/site'

test('the whole site hangs together', async () => {
  test.setTimeout(240_000)
  const newsroom = await copyDemonstration()
  const server = await startServer(newsroom.dataDir)
  try {
    const sitemap = await listSitemap(server.address)
    const visits = await crawl(server.address, ['/zh', '/en', ...sitemap])
    const faults = faultsOf(visits, sitemap)
    console.log(['The crawler found:', ...summaryOf(visits)].join('\n'))
    // Where a page fails, the server alone knows why.
    for (const line of server.lines) if (line.includes('"level":"error"')) console.log(line)
    for (const [kind, places] of Object.entries(faults)) {
      console.log(`${String(places.length).padStart(6)} ${kind}`)
      expect.soft(places, kind).toEqual([])
    }
    expect(sitemap.length).toBeGreaterThan(60)
    // A crawler that reads nothing of a page finds nothing wrong with it either.
    const alternates = [...visits.values()].flatMap(({ page }) =>
      Object.keys(page?.alternates ?? {}),
    )
    expect(alternates.length).toBeGreaterThan(sitemap.length)
  } finally {
    await server.stop()
    await newsroom.remove()
  }
})

/** The paths of all pages that the sitemaps name. */
async function listSitemap(origin: string): Promise<string[]> {
  const locations = async (path: string) => {
    const xml = await (await fetch(origin + path)).text()
    return [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url = '']) => new URL(url).pathname)
  }
  const parts = await locations('/sitemap.xml')
  return (await Promise.all(parts.map(locations))).flat()
}

test('the crawler’s report finds what is wrong', () => {
  const visit = (
    path: string,
    page: Partial<CrawledPage> | null,
    status = 200,
  ): [string, Visit] => [
    path,
    {
      path,
      status,
      type: 'text/html',
      location: null,
      page: page && { ...bare, canonical: path, ...page },
    },
  ]
  const visits = new Map([
    visit('/zh', {
      links: ['/zh/a#nowhere', '/zh/gone', '/zh/moved'],
      pictures: ['/zh/a'],
      alternates: { 'zh-Hans': '/zh', en: '/en' },
    }),
    visit('/en', { alternates: {} }),
    visit('/zh/a', { canonical: '/zh/moved' }),
    visit('/zh/gone', null, 404),
    visit('/zh/lonely', {}),
  ])
  visits.set('/zh/moved', {
    ...visits.get('/zh/gone'),
    path: '/zh/moved',
    status: 308,
    location: '/zh/b',
  } as Visit)
  visits.set('/zh/b', { ...visits.get('/zh/moved'), path: '/zh/b', location: '/zh/a' } as Visit)
  expect(faultsOf(visits, ['/zh/a', '/zh/lonely'])).toEqual({
    'broken links': ['/zh/gone is 404, on /zh'],
    'broken fragments': ['/zh/a#nowhere, on /zh'],
    'links to redirects': ['/zh/moved -> /zh/b, on /zh', '/zh/b -> /zh/a, on no page'],
    'redirect chains': ['/zh/moved'],
    'pages of the sitemap without a way in': ['/zh/lonely'],
    'pages of the sitemap that are not to be found by themselves': ['/zh/a'],
    'canonical addresses that are not': ['/zh/a names /zh/moved'],
    'alternates that do not answer': ['/zh names /en as en'],
    'pictures that are none': ['/zh/a, on /zh'],
  })
})

const bare: CrawledPage = {
  links: [],
  files: [],
  pictures: [],
  canonical: null,
  alternates: {},
  isIndexed: true,
  ids: new Set(),
}
