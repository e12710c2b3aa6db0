'use server'

import { z } from 'zod'
import { getDb } from '@/db/client'
import { inTurn } from '@/db/turn'
import { endVisit } from '@/features/editor/presence'
import { orBusy } from '@/features/people/busy'
import { admit } from '@/features/people/session'
import { attendStory } from './attendance'
import { doAsSignedIn, type Refusal } from './deed'
import * as tasks from './task-deeds'
import * as workflow from './workflow-deeds'
import * as writing from './writing-deeds'

/** The doors to a story for writers; each answers with a typed refusal where it may not be done. */

export async function begin(): Promise<
  { status: 'done'; storyId: number; number: number } | Refusal
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

export async function submit(asked: unknown) {
  return doAsSignedIn(workflow.submitStory, asked)
}

export async function takeBack(asked: unknown) {
  return doAsSignedIn(workflow.takeStoryBack, asked)
}

export async function takeUp(asked: unknown) {
  return doAsSignedIn(workflow.takeStoryUp, asked)
}

export async function askFor(asked: unknown) {
  return doAsSignedIn(tasks.askFor, asked)
}

export async function dropAsking(asked: unknown) {
  return doAsSignedIn(tasks.dropAsking, asked)
}

export async function finish(asked: unknown) {
  return doAsSignedIn(tasks.finish, asked)
}

export async function returnToWriters(asked: unknown) {
  return doAsSignedIn(workflow.returnStory, asked)
}

export async function declareReady(asked: unknown) {
  return doAsSignedIn(workflow.declareReady, asked)
}

export async function assign(asked: unknown) {
  return doAsSignedIn(workflow.assignLanguage, asked)
}

export async function comment(asked: unknown) {
  return doAsSignedIn(workflow.commentOnStory, asked)
}

export async function resolve(asked: unknown) {
  return doAsSignedIn(workflow.resolveStoryComment, asked)
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
