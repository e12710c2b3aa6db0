'use server'

import { z } from 'zod'
import { can } from '@/features/people/policy'
import { currentPerson } from '@/features/people/session'
import { getStoryWork, type StoryWork } from './queries'

/** How the work on a story stands now; null for one who may not know. */
export async function lookAt(storyId: unknown): Promise<StoryWork | null> {
  const person = await currentPerson()
  const id = z.int().positive().safeParse(storyId)
  if (!person || !can(person, 'story.read') || !id.success) return null
  return getStoryWork(person, id.data) ?? null
}
