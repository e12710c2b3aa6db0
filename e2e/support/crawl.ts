import { JSDOM } from 'jsdom'

/** What the crawler found at an address. */
export type Visit = {
  /** Path and query. */
  path: string
  status: number
  type: string
  /** Where a redirect leads, path and query. */
  location: string | null
  page: CrawledPage | null
}

export type CrawledPage = {
  /** Of links that may be followed, with their fragments. */
  links: string[]
  /** Pictures, styles, scripts, feeds: what else the page names. */
  files: string[]
  pictures: string[]
  canonical: string | null
  /** By language tag. */
  alternates: Record<string, string>
  isIndexed: boolean
  ids: Set<string>
}

const atOnce = 6

/** Follows every link of the site from the given paths on, and asks for every file that a page names. */
export async function crawl(origin: string, starts: string[]): Promise<Map<string, Visit>> {
  const visits = new Map<string, Visit>()
  const known = new Set(starts)
  let next = starts
  while (next.length > 0) {
    const found: string[] = []
    const queue = [...next]
    const workers = Array.from({ length: atOnce }, async () => {
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
        const visit = await visitPath(origin, path)
        visits.set(path, visit)
        found.push(...waysOn(visit))
      }
    })
    await Promise.all(workers)
    next = [...new Set(found)].filter((path) => !known.has(path))
    for (const path of next) known.add(path)
  }
  return visits
}

function waysOn({ page, location }: Visit): string[] {
  if (location) return [withoutFragment(location)]
  if (!page) return []
  return [...page.links.map(withoutFragment), ...page.files, ...page.pictures]
}

export const withoutFragment = (path: string) => path.replace(/#.*$/u, '')

async function visitPath(origin: string, path: string): Promise<Visit> {
  const response = await fetch(origin + path, { redirect: 'manual' })
  const type = response.headers.get('content-type') ?? ''
  const location = response.headers.get('location')
  const body = await response.text()
  const isPage = response.status === 200 && type.startsWith('text/html')
  return {
    path,
    status: response.status,
    type,
    location: location && inSite(location, origin, path),
    page: isPage ? readPage(body, origin, path) : null,
  }
}

function readPage(html: string, origin: string, path: string): CrawledPage {
  const { document } = new JSDOM(html).window
  const all = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].flatMap((element) => {
      const value = element.getAttribute(attribute)
      return value === null ? [] : [value]
    })
  const ours = (addresses: string[]) =>
    [...new Set(addresses.flatMap((address) => inSite(address, origin, path) ?? []))].sort()
  const alternates = [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [
    link.getAttribute('hreflang'),
    inSite(link.getAttribute('href') ?? '', origin, path),
  ])
  const [canonical = ''] = all('link[rel=canonical]', 'href')
  const [robots = ''] = all('meta[name=robots]', 'content')
  return {
    links: ours(all('a[href]:not([rel~=nofollow])', 'href')),
    files: ours([...all('link[href]:not([rel=canonical])', 'href'), ...all('script[src]', 'src')]),
    pictures: ours([
      ...all('img[src]', 'src'),
      ...all('[srcset]', 'srcset').flatMap((set) =>
        set.split(', ').map((one) => one.split(' ')[0] ?? ''),
      ),
      ...all('meta[property="og:image"], meta[name="twitter:image"]', 'content'),
      ...picturesOfData(document),
    ]),
    canonical: canonical && inSite(canonical, origin, path),
    alternates: Object.fromEntries(alternates),
    isIndexed: !/\bnoindex\b/u.test(robots),
    ids: new Set(all('[id]', 'id')),
  }
}

/** The pictures that JSON-LD names. */
function picturesOfData(document: Document): string[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]')
  return [...scripts]
    .flatMap((script) => [...(script.textContent ?? '').matchAll(/https?:[^"]+\.(?:jpg|png)/gu)])
    .map(([url]) => url)
}

/** Path, query and fragment of an address of the site; null for one elsewhere. */
function inSite(address: string, origin: string, from: string): string | null {
  const url = new URL(address, origin + from)
  return url.origin === origin ? url.pathname + url.search + url.hash : null
}
