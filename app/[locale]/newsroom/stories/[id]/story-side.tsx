import type { Person } from '@/features/people/people'
import type { OpenStory } from '@/features/stories/open-story'
import type { Locale } from '@/lib/i18n/locales'

type Props = { locale: Locale; person: Person; story: OpenStory }

/** What can be done with the story as a whole, beside its text. */
export function StorySide(_: Props) {
  return null
}
