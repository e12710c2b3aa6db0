import type { Person } from '@/features/access/person'
import type { OpenStory } from '@/features/stories/open-story'
import { WorkPanel } from '@/features/workflow/parts/work-panel'
import { getStoryWork } from '@/features/workflow/queries'

type Props = { person: Person; story: OpenStory }

/** What can be done with the story as a whole, beside its text. */
export function StorySide({ person, story }: Props) {
  const work = getStoryWork(person, story.id)
  return work && <WorkPanel initial={work} />
}
