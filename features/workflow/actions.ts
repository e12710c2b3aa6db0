'use server'

import { z } from 'zod'
import { can } from '@/features/access/policy'
import { currentPerson } from '@/features/access/session'
import { doAsSignedIn } from '@/features/stories/deed'
import { getStoryWork, type StoryWork } from './queries'
import * as tasks from './task-deeds'
import * as workflow from './workflow-deeds'

/** How the work on a story stands now; null for one who may not know. */
export async function lookAt(storyId: unknown): Promise<StoryWork | null> {
  const person = await currentPerson()
  const id = z.int().positive().safeParse(storyId)
  if (!person || !can(person, 'story.read') || !id.success) return null
  return getStoryWork(person, id.data) ?? null
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
