'use server'

import { enter } from '@/features/access/door'
import { changesOfPassage } from './agreement-deeds'
import { attendStory, leaveStory } from './attendance'
import { beginStory, confirmAgreement, writeStory } from './writing-deeds'

/** The doors to a story for writers; each answers with a typed refusal where it may not be done. */

export async function begin() {
  return enter(beginStory, undefined)
}

export async function save(asked: unknown) {
  return enter(writeStory, asked)
}

export async function confirm(asked: unknown) {
  return enter(confirmAgreement, asked)
}

export async function changes(asked: unknown) {
  return enter(changesOfPassage, asked)
}

/** Tells that the story is open still; to be called over and over, so that none waits for its turn. */
export async function attend(asked: unknown) {
  return enter(attendStory, asked, { patience: 0 })
}

export async function leave(storyId: unknown) {
  return enter(leaveStory, { storyId })
}
