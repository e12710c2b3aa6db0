'use server'

import { enter, send } from '@/features/access/door'
import type { StoryWork } from './queries'
import * as tasks from './task-deeds'
import * as workflow from './workflow-deeds'

/** How the work on a story stands now; null for one who may not know. */
export async function lookAt(storyId: unknown): Promise<StoryWork | null> {
  const answer = await send(workflow.lookAtWork, { storyId })
  return answer.status === 'done' ? answer.work : null
}

export async function submit(asked: unknown) {
  return enter(workflow.submitStory, asked)
}

export async function takeBack(asked: unknown) {
  return enter(workflow.takeStoryBack, asked)
}

export async function takeUp(asked: unknown) {
  return enter(workflow.takeStoryUp, asked)
}

export async function askFor(asked: unknown) {
  return enter(tasks.askFor, asked)
}

export async function dropAsking(asked: unknown) {
  return enter(tasks.dropAsking, asked)
}

export async function finish(asked: unknown) {
  return enter(tasks.finish, asked)
}

export async function returnToWriters(asked: unknown) {
  return enter(workflow.returnStory, asked)
}

export async function declareReady(asked: unknown) {
  return enter(workflow.declareReady, asked)
}

export async function assign(asked: unknown) {
  return enter(workflow.assignLanguage, asked)
}

export async function comment(asked: unknown) {
  return enter(workflow.commentOnStory, asked)
}

export async function resolve(asked: unknown) {
  return enter(workflow.resolveStoryComment, asked)
}
