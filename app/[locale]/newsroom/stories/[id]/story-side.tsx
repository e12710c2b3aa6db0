import type { Person } from '@/features/access/person'
import type { OpenStory } from '@/features/stories/open-story'
import { StyleNotes } from '@/features/terms/parts/style-notes'
import { getStyleNotes } from '@/features/terms/queries'
import { WorkPanel } from '@/features/workflow/parts/work-panel'
import { getStoryWork } from '@/features/workflow/queries'
import type { Locale } from '@/lib/i18n/locales'

type Props = { locale: Locale; person: Person; story: OpenStory }

/** What can be done with the story as a whole, and what its writers keep to, beside its text. */
export function StorySide({ locale, person, story }: Props) {
  const work = getStoryWork(person, story.id)
  return (
    <>
      {work && <WorkPanel initial={work} />}
      <StyleNotes locale={locale} notes={getStyleNotes()} />
    </>
  )
}
