import type { Block, Inline, Mark } from '@/db/content'

/** A picture of the demonstration newsroom, by its file name in db/seeds/pictures without ending. */
/** The languages that the demonstration newsroom was written in. */
export const seedLanguages = ['zh', 'en'] as const

export type SeedLanguage = (typeof seedLanguages)[number]

export type SeedPicture = {
  file: string
  alt: Record<SeedLanguage, string>
  caption: Record<SeedLanguage, string>
  credit: Record<SeedLanguage, string>
}

/** A block as a seed story writes it: a string is a plain paragraph, `**…**` in it is bold. */
export type SeedBlock =
  | string
  | Exclude<Block, { type: 'picture' } | { type: 'gallery' }>
  | { type: 'picture'; picture: SeedPicture }
  | { type: 'gallery'; pictures: SeedPicture[] }

/** One passage: what each language says, side by side. An empty side is empty on purpose. */
export type SeedPassage = Record<SeedLanguage, SeedBlock[]>

/** A story of the demonstration newsroom. Leave a headline's language out for a story in one language. */
export type SeedStory = {
  section: string
  topics: string[]
  source: string
  byline: Partial<Record<SeedLanguage, string>>
  translator: Partial<Record<SeedLanguage, string>>
  /** ISO 8601 with offset. */
  publishedAt: string
  /** The day or instant that the news itself bears, ISO 8601. */
  eventDate?: string
  headline: Partial<Record<SeedLanguage, string>>
  standfirst: Partial<Record<SeedLanguage, string>>
  leadPicture?: SeedPicture
  passages: SeedPassage[]
  /** What was corrected after publication: replacements applied to the first publication's text. */
  correction?: {
    at: string
    note: Record<SeedLanguage, string>
    /** What the first publication said in place of the corrected words of `passages`. */
    before: { locale: SeedLanguage; corrected: string; original: string }[]
  }
  /** A later update without a correction. */
  updatedAt?: string
  /** What was changed after all that and is not published yet, so that a language is left behind. */
  draft?: { at: string; changes: { from: string; to: string }[] }
}

export const heading = (text: string, level: 2 | 3 = 2): SeedBlock => ({
  type: 'heading',
  level,
  text: inlines(text),
})

export const quote = (...paragraphs: string[]): SeedBlock => ({
  type: 'quote',
  paragraphs: paragraphs.map(inlines),
})

export const bulleted = (...items: string[]): SeedBlock => ({
  type: 'list',
  style: 'bulleted',
  items: items.map(inlines),
})

export const numbered = (...items: string[]): SeedBlock => ({
  type: 'list',
  style: 'numbered',
  items: items.map(inlines),
})

/** A table whose first row names the columns. */
export const table = (caption: string, ...rows: string[][]): SeedBlock => ({
  type: 'table',
  caption,
  hasHeader: true,
  rows: rows.map((row) => row.map(inlines)),
})

export const picture = (picture: SeedPicture): SeedBlock => ({ type: 'picture', picture })

export const gallery = (...pictures: SeedPicture[]): SeedBlock => ({ type: 'gallery', pictures })

export const rule: SeedBlock = { type: 'rule' }

/** Text with `**bold**` and `[label](address)` told apart. */
export function inlines(text: string): Inline[] {
  return text
    .split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/u)
    .filter((run) => run !== '')
    .map(inline)
}

function inline(run: string): Inline {
  const bold: Mark[] = ['bold']
  if (run.startsWith('**')) return { text: run.slice(2, -2), marks: bold }
  const link = /^\[([^\]]+)\]\(([^)]+)\)$/u.exec(run)
  if (link) return { text: link[1] ?? '', link: link[2] }
  return { text: run }
}
