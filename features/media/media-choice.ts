import type { media } from '@/db/schema/media'
import type { PerLocale } from '@/lib/i18n/locales'
import { renditionPath } from '@/lib/paths'

/** A picture as one chooses it: how it looks, and the words that go along into the story. */
export type MediaChoice = {
  id: string
  name: string
  /** The address of a small rendition. */
  url: string
  width: number
  height: number
  alt: PerLocale<string>
  caption: PerLocale<string>
  credit: PerLocale<string>
}

export function toMediaChoice(row: typeof media.$inferSelect): MediaChoice {
  const { id, originalName: name, width, height, alt, caption, credit } = row
  return {
    id,
    name,
    url: renditionPath(id, row.widths[0] ?? 0, 'webp'),
    width,
    height,
    alt,
    caption,
    credit,
  }
}
