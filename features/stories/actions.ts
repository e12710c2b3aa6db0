'use server'

import { z } from 'zod'
import { getDb } from '@/db/client'
import { inTurn } from '@/db/turn'
import { orBusy } from '@/features/access/busy'
import { admit } from '@/features/access/session'
import { attendStory } from './attendance'
import { doAsSignedIn, type StoryRefused } from './deed'
import { endVisit } from './presence'
import * as writing from './writing-deeds'

/** The doors to a story for writers; each answers with a typed refusal where it may not be done. */

export async function begin(): Promise<
  { status: 'done'; storyId: number; number: number } | StoryRefused
> {
  const admission = await admit()
  if (admission.status === 'refused') return admission
  const db = getDb()
  const { person } = admission
  return orBusy(() => inTurn(db, () => writing.beginStory(db, person, new Date().toISOString())))
}

export async function save(asked: unknown) {
  return doAsSignedIn(writing.writeStory, asked)
}

export async function confirm(asked: unknown) {
  return doAsSignedIn(writing.confirmAgreement, asked)
}

/** Tells that the story is open still; to be called over and over. */
export async function attend(asked: unknown) {
  return doAsSignedIn(attendStory, asked)
}

export async function leave(storyId: number): Promise<void> {
  const admission = await admit()
  const id = z.int().positive().safeParse(storyId)
  if (admission.status === 'refused' || !id.success) return
  const visit = { storyId: id.data, personId: admission.person.id }
  await orBusy(() => inTurn(getDb(), (tx) => endVisit(tx, visit)))
}
