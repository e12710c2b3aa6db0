'use server'

import { can } from '@/features/people/policy'
import { currentPerson } from '@/features/people/session'
import { getStoryWork, type StoryWork } from './queries'

/** How the work on a story stands now; null for one who may not know. */
export async function lookAt(storyId: unknown): Promise<StoryWork | null> {
  const person = await currentPerson()
  if (!person || !can(person, 'story.read') || typeof storyId !== 'number') return null
  return getStoryWork(person, storyId) ?? null
}
