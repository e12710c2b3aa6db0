'use server'

import { enter, send } from '@/features/access/door'
import type { FrontStory } from './arrangement'
import * as deeds from './deeds'

export async function saveArrangement(asked: unknown) {
  return enter(deeds.arrange, asked)
}

/** The stories that can be pinned; none for those who may not. */
export async function findStories(locale: unknown, words: unknown): Promise<FrontStory[]> {
  const answer = await send(deeds.findStories, { locale, words })
  return answer.status === 'done' ? answer.stories : []
}
