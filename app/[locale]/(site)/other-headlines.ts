import type { OtherHeadline } from '@/components/story/cards/lead-card'
import { getParallel } from '@/features/editions/published'
import { type Locale, otherLocales } from '@/lib/i18n/locales'

/** The headlines of a story in the languages that are not the page's own. */
export function otherHeadlines(story: { number: number } | null, locale: Locale): OtherHeadline[] {
  if (!story) return []
  const { editions } = getParallel(story.number)
  return otherLocales(locale).flatMap((other) => editions[other] ?? [])
}
