import type { StoryCard, Term } from '@/components/story/edition'
import type { Locale } from '@/lib/i18n/locales'

/** What a reader asked for, as the form and the address carry it; an empty string is no filter. */
export type SearchFilters = {
  q: string
  in: Locale | ''
  section: string
  topic: string
  source: string
  /** Days, as 2026-11-23. */
  from: string
  to: string
  sort: 'relevance' | 'time'
}

/** A piece of text, and whether it is what was looked for. */
export type Fragment = { text: string; isMatch: boolean }

export type SearchResult = { story: StoryCard; headline: Fragment[]; excerpt: Fragment[] }

/** What can be chosen to narrow a search. */
export type SearchChoices = { sections: Term[]; topics: Term[]; sources: Term[] }

export type SearchPage = {
  results: SearchResult[]
  total: number
  /** Whether there are more than `total`. */
  isMore: boolean
  /** What may have been meant, where nothing was found. */
  meant: string | null
  page: number
  pageCount: number
}
