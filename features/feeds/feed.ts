import type { Locale } from '@/lib/i18n/locales'
import type { Markup } from '@/lib/markup'
import type { Enclosure, RecordingFile } from './enclosure'

/** What a feed says, whatever the format. Addresses are absolute, times ISO 8601 in UTC. */
export type Feed = {
  locale: Locale
  title: string
  description: string
  /** The page that shows the same list. */
  page: string
  /** The feed's own address. */
  self: string
  /** The site's name and front page, who stands for everything in it. */
  site: { name: string; url: string; icon: string }
  /** The WebSub hub that knows when the feed changes. */
  hub: string | null
  updatedAt: string
  items: FeedItem[]
}

export type FeedItem = {
  /** Stays the same for good, whatever becomes of headline and slug. */
  id: string
  title: string
  summary: string
  /** The story's pages, the feed's own language first. */
  pages: { locale: Locale; url: string }[]
  /** What is to be read, a part a language. */
  parts: { locale: Locale; body: Markup }[]
  publishedAt: string
  updatedAt: string
  author: string | null
  translator: string | null
  categories: { kind: 'section' | 'topic'; slug: string; name: string }[]
  enclosure: Enclosure | null
  recordings: RecordingFile[]
}

/** Whether the story was updated or corrected after readers first had it. */
export const isUpdated = ({ publishedAt, updatedAt }: FeedItem) => updatedAt > publishedAt
