import { type CrawledPage, type Visit, withoutFragment } from './crawl'

type Page = Visit & { page: CrawledPage }

/** What is wrong with a site that was crawled, by the kind of fault. */
export function faultsOf(visits: Map<string, Visit>, sitemap: string[]): Record<string, string[]> {
  const all = [...visits.values()]
  const pages = all.filter((visit): visit is Page => visit.page !== null)
  const linked = new Set(pages.flatMap(({ page }) => page.links.map(withoutFragment)))
  return {
    'broken links': all
      .filter(({ status }) => status >= 400)
      .map(({ path, status }) => `${path} is ${status}, on ${whoNames(pages, path)}`),
    'broken fragments': pages.flatMap((page) => brokenFragments(page, visits)),
    'links to redirects': all
      .filter(({ path, location }) => location && path !== '/')
      .map(({ path, location }) => `${path} -> ${location}, on ${whoNames(pages, path)}`),
    'redirect chains': all
      .filter(({ location }) => location && visits.get(location)?.location)
      .map(({ path }) => path),
    'pages of the sitemap without a way in': sitemap.filter((path) => !linked.has(path)),
    'pages of the sitemap that are not to be found by themselves': sitemap.filter((path) => {
      const page = visits.get(path)?.page
      return !page?.isIndexed || page.canonical !== path
    }),
    'canonical addresses that are not': pages.flatMap((page) => wrongCanonical(page, visits)),
    'alternates that do not answer': pages.flatMap((page) => oneWayAlternates(page, visits)),
    'pictures that are none': pages.flatMap(({ path, page }) =>
      page.pictures
        .filter((picture) => !visits.get(picture)?.type.startsWith('image/'))
        .map((picture) => `${picture}, on ${path}`),
    ),
  }
}

/** How much was crawled, in lines. */
export function summaryOf(visits: Map<string, Visit>): string[] {
  const all = [...visits.values()]
  const pages = all.flatMap(({ page }) => page ?? [])
  const count = (what: string, number: number) => `${String(number).padStart(6)} ${what}`
  return [
    count('pages', pages.length),
    count('of them for search engines', pages.filter(({ isIndexed }) => isIndexed).length),
    count(
      'links',
      pages.reduce((sum, { links }) => sum + links.length, 0),
    ),
    count(
      'alternates',
      pages.reduce((sum, { alternates }) => sum + Object.keys(alternates).length, 0),
    ),
    count('pictures', all.filter(({ type }) => type.startsWith('image/')).length),
    count(
      'other files',
      all.filter(({ page, type }) => !page && !type.startsWith('image/')).length,
    ),
  ]
}

function whoNames(pages: Page[], path: string): string {
  const naming = pages.filter(({ page }) =>
    [...page.links.map(withoutFragment), ...page.files, ...page.pictures].includes(path),
  )
  return naming[0]?.path ?? 'no page'
}

function brokenFragments({ path, page }: Page, visits: Map<string, Visit>): string[] {
  return page.links
    .filter((link) => {
      const [target = '', id] = link.split('#')
      return id && visits.get(target)?.page?.ids.has(decodeURIComponent(id)) === false
    })
    .map((link) => `${link}, on ${path}`)
}

/** A page that may be found names itself, or one that does. */
function wrongCanonical({ path, page }: Page, visits: Map<string, Visit>): string[] {
  if (!page.isIndexed) return page.canonical ? [`${path} has one, and is not to be found`] : []
  const named = visits.get(page.canonical ?? '')?.page
  if (named?.isIndexed && named.canonical === page.canonical) return []
  return [`${path} names ${page.canonical}`]
}

/** Alternates name themselves, each other and nothing that is not to be found. */
function oneWayAlternates({ path, page }: Page, visits: Map<string, Visit>): string[] {
  const named = Object.entries(page.alternates)
  if (named.length === 0) return []
  const faults = named
    .filter(([language]) => language !== 'x-default')
    .filter(([, target]) => {
      const other = visits.get(target)?.page
      return !other?.isIndexed || !Object.values(other.alternates).includes(path)
    })
    .map(([language, target]) => `${path} names ${target} as ${language}`)
  return Object.values(page.alternates).includes(path) ? faults : [...faults, `${path} not itself`]
}
