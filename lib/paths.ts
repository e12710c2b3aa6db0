import { isLocale, type Locale, locales } from '@/lib/i18n/locales'

/** The site's own addresses, without host. */

export type StoryAddress = {
  locale: Locale
  number: number
  slug: string
  /** Where a draft is shown instead: the path of its preview after the language. */
  previewAt?: string
}

export const frontPath = (locale: Locale) => `/${locale}`

export const storyPath = ({ locale, number, slug, previewAt }: StoryAddress) =>
  `/${locale}/${previewAt ?? `news/${number}/${slug}`}`

/**
 * A shorter one for good, without the slug, which may change: it leads on to the story or says what became of it.
 * Feeds call a story by it, and cameras read it from farther, as a code of fewer squares.
 */
export const shortStoryPath = ({ locale, number }: Pick<StoryAddress, 'locale' | 'number'>) =>
  `/${locale}/news/${number}`

/** Two languages of a story side by side. Which is the other one goes without saying where there are two. */
export const parallelPath = (story: StoryAddress, beside?: Locale) =>
  `${storyPath(story)}/parallel${beside && namesBeside ? `/${beside}` : ''}`

/** A shorter one, likewise: whatever stands in place of the slug, it leads on to it. */
export const shortParallelPath = (
  { locale, number }: Pick<StoryAddress, 'locale' | 'number'>,
  beside?: Locale,
) => parallelPath({ locale, number, slug: '-' }, beside)

/** Whether the address of two languages side by side names the second. */
export const namesBeside = locales.length > 2

/** The ways to a story beside each other language that it has; `beside` where it is to be named. */
export function sideBySidePaths(
  story: StoryAddress,
  live: readonly Locale[],
): { path: string; beside: Locale | null }[] {
  const others = live.filter((locale) => locale !== story.locale)
  if (!namesBeside) return [{ path: parallelPath(story), beside: null }]
  return others.map((beside) => ({ path: parallelPath(story, beside), beside }))
}

/** The lists of readers that go over several pages, by the word behind the language. */
const pagedLists = ['section', 'topic', 'source', 'archive', 'corrections'] as const

type PagedList = (typeof pagedLists)[number]

export const isPagedList = (word: string): word is PagedList =>
  pagedLists.some((list) => list === word)

export const sectionPath = (locale: Locale, slug: string, page = 1) =>
  paged(locale, 'section', `/${slug}`, page)

export const topicPath = (locale: Locale, slug: string, page = 1) =>
  paged(locale, 'topic', `/${slug}`, page)

export const sourcePath = (locale: Locale, slug: string, page = 1) =>
  paged(locale, 'source', `/${slug}`, page)

/** The archive, or its page of a month (`2026-11`) or a day (`2026-11-25`). */
export const archivePath = (locale: Locale, date = '', page = 1) =>
  paged(locale, 'archive', date && `/${date.replaceAll('-', '/')}`, page)

/** All corrections, the newest first. */
export const correctionsPath = (locale: Locale, page = 1) => paged(locale, 'corrections', '', page)

/** A search, with what it asks for; empty filters are left out. */
export function searchPath(locale: Locale, filters: Record<string, string> = {}, page = 1): string {
  const asked = Object.entries({ ...filters, page: page > 1 ? String(page) : '' }).filter(
    ([, value]) => value !== '',
  )
  const query = new URLSearchParams(asked).toString()
  return `/${locale}/search${query && `?${query}`}`
}

export const feedFiles = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const

export const feedTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const

export type FeedFormat = keyof typeof feedFiles

/** The feed of a list, by the path of the page that shows the list. */
export function feedPath(page: string, format: FeedFormat): string {
  const [path, query] = page.split('?')
  return `${path}/${feedFiles[format]}${query ? `?${query}` : ''}`
}

/** The feed that holds every story in both languages, that locale first. */
export const bilingualFeedPath = (locale: Locale) => `/${locale}/bilingual.xml`

/** A story as other newsrooms read it. */
export const ninjsPath = (locale: Locale, number: number) => `/${locale}/news/${number}/ninjs.json`

/** What a site that embeds a story asks, by the story's absolute address. */
export const oembedPath = (url: string, format: 'json' | 'xml') =>
  `/api/oembed?${new URLSearchParams({ url, format })}`

/** Where the search field of a language asks what a reader may be typing. */
export const suggestPath = (locale: Locale) => `/${locale}/search/suggest`

export const aboutPath = (locale: Locale) => `/${locale}/about`

/** Where the site's script says that a story is being read. */
export const readPath = '/api/read'

/** One rendition of a stored picture. */
export const renditionPath = (id: string, width: number, format: 'avif' | 'webp' | 'jpg') =>
  `/media/${id}/${width}.${format}`

/** A stored picture in its smallest width, whatever that is. */
export const thumbnailPath = (id: string) => `/media/${id}/thumbnail.webp`

/** A crop of a stored picture around its focal point; another point gives another address. */
export const cropPath = (
  { id, focalX, focalY }: { id: string; focalX: number; focalY: number },
  ratio: '16x9' | '4x3' | '1x1',
) => `/media/${id}/${ratio}-${Math.round(focalX * 100)}-${Math.round(focalY * 100)}.jpg`

/** The story itself, also where a preview of it is at hand: what is shared is never a draft's address. */
export const published = <Story extends StoryAddress>({ previewAt: _, ...story }: Story) => story

/** A draft as readers would see it, for those who are signed in; `previewAt` of a story address. */
export const storyPreview = (number: number) => `preview/story/${number}`

/** The same for whoever holds the link. */
export const linkPreview = (token: string) => `preview/link/${token}`
export const sitemapIndexPath = '/sitemap.xml'

export const newsSitemapPath = '/news-sitemap.xml'

/** A part of the sitemap. */
export const sitemapPath = (name: string) => `/sitemaps/${name}.xml`

export const logoPath = '/assets/logo.png'

/** A share picture; `version` changes with what is drawn. */
export const sharePicturePath = (locale: Locale, name: string, version: string) =>
  `/share/${locale}/${name}-${version}.jpg`

/** A page of the newsroom, or its first page, the desk. */
export const newsroomPath = (locale: Locale, page = '') =>
  page ? `/${locale}/newsroom/${page}` : `/${locale}/newsroom`

export function isNewsroomPath(path: string): boolean {
  const [, first, second] = path.split('/')
  return isLocale(first) && second === 'newsroom'
}

/** Where a story is written. */
export const deskStoryPath = (locale: Locale, number: number) =>
  newsroomPath(locale, `stories/${number}`)

const paged = (locale: Locale, list: PagedList, rest: string, page: number) =>
  `/${locale}/${list}${rest}${page > 1 ? `?page=${page}` : ''}`
