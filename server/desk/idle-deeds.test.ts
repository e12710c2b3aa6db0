import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { createSection } from '@/db/factories/vocabulary'
import { agreements, comments } from '@/db/schema/desk'
import type { Deed } from '@/features/access/door'
import { getPerson, type Person } from '@/features/access/person'
import type { RefusalCode } from '@/features/access/refused'
import { listEvents } from '@/features/audit/events'
import { restore } from '@/features/history/deeds'
import { endSharing } from '@/features/previews/deeds'
import { embargo, unschedule, withdraw } from '@/features/publishing/deeds'
import { createStory } from '@/features/stories/commands'
import * as writing from '@/features/stories/writing-deeds'
import * as workflow from '@/features/workflow/workflow-deeds'

const at = '2026-11-20T01:00:00.000Z'

let db: Db
let editor: Person
let storyId: number
let other: number
beforeEach(async () => {
  db = testDatabase()
  const found = getPerson(db, (await createPerson(db, { role: 'editor' })).id)
  if (!found) throw new Error('not made')
  editor = found
  const content = buildContent({ sectionId: createSection(db).id })
  ;[storyId, other] = [1, 2].map(
    () => createStory(db, { content, author: editor.id, at }).storyId,
  ) as [number, number]
})

const act = (deed: Deed<unknown, RefusalCode>, asked: object) => deed(db, editor, asked, at)
const recorded = () => listEvents(db, {}).total

/** Refused in words of its own, and nothing is written down. */
function expectIdle(deed: Deed<unknown, RefusalCode>, asked: object, code: string): void {
  const before = recorded()
  expect(act(deed, asked)).toMatchObject({ status: 'refused', code })
  expect(recorded()).toBe(before)
}

describe('what changes nothing says so and leaves no line in the audit', () => {
  test('a comment of another story, one resolved already, one that never was', () => {
    act(workflow.commentOnStory, { storyId, body: 'Which bridge?', passageId: null })
    const { id: commentId } = db.select().from(comments).get() ?? { id: 0 }
    expectIdle(workflow.resolveStoryComment, { storyId: other, commentId }, 'no-comment')
    expectIdle(workflow.resolveStoryComment, { storyId, commentId: 99 }, 'no-comment')
    act(workflow.resolveStoryComment, { storyId, commentId })
    expectIdle(workflow.resolveStoryComment, { storyId, commentId }, 'no-comment')
  })

  test('a language that is that person’s task, or nobody’s, already', () => {
    const task = { storyId, locale: 'en', personId: editor.id }
    expectIdle(workflow.assignLanguage, { ...task, personId: null }, 'nothing-new')
    act(workflow.assignLanguage, task)
    expectIdle(workflow.assignLanguage, task, 'nothing-new')
  })

  test('passages that are confirmed already, or that the story does not have', () => {
    const asked = (passageIds: string[]) => ({ storyId, version: 1, passageIds })
    expectIdle(writing.confirmAgreement, asked(['none']), 'changed-meanwhile')
    expectIdle(writing.confirmAgreement, asked(['first', 'none']), 'changed-meanwhile')
    act(writing.confirmAgreement, asked(['first']))
    expectIdle(writing.confirmAgreement, asked(['first']), 'nothing-new')
    act(writing.confirmAgreement, asked(['first', 'second']))
    expect(db.select().from(agreements).all()).toHaveLength(2)
  })

  test('an embargo that is as it was, a schedule, a link and a revision that are not there', () => {
    expectIdle(embargo, { storyId, until: null }, 'nothing-new')
    const until = '2026-11-21T08:00'
    act(embargo, { storyId, until })
    expectIdle(embargo, { storyId, until }, 'nothing-new')
    expectIdle(unschedule, { storyId, scheduleId: 1 }, 'wrong-state')
    expectIdle(endSharing, { storyId, linkId: 1 }, 'no-link')
    expectIdle(restore, { storyId, seq: 9 }, 'no-revision')
    expectIdle(restore, { storyId, seq: 1 }, 'nothing-new')
    expectIdle(withdraw, { storyId, note: {} }, 'not-live')
    expectIdle(workflow.returnStory, { storyId, note: 'No.' }, 'wrong-state')
  })
})
