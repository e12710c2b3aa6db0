import type { media } from '@/db/schema/media'
import type { PerLocale } from '@/lib/i18n/locales'

/** A picture as one chooses it: how it looks, and the words that go along into the story. */
export type MediaChoice = {
  id: string
  name: string
  /** An animation, of which pages show the first frame. */
  isAnimated: boolean
  alt: PerLocale<string>
  caption: PerLocale<string>
  credit: PerLocale<string>
}

export function toMediaChoice(row: typeof media.$inferSelect): MediaChoice {
  const { id, originalName: name, frames, alt, caption, credit } = row
  return {
    id,
    name,
    isAnimated: frames > 1,
    alt,
    caption,
    credit,
  }
}
