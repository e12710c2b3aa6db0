import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent, buildPassage, paragraph } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { panelHash } from '@/features/passages/panel-hash'
import { reviseStory } from '@/features/stories/commands'
import { confirmStoryPassages } from '@/features/stories/confirm'
import { latestRevision } from '@/features/stories/revisions'
import { draftStory } from '@/features/testing/newsroom'
import { getComparison } from './stored-comparison'
import { unreadMarks } from './unread-marks'

const at = '2026-11-20T01:00:00.000Z'
const first = buildPassage('a', '新桥通车。', 'The bridge opens.')
const second = buildPassage('b', '全长两公里。', '')

let db: Db
let storyId: number

beforeEach(() => {
  db = testDatabase()
  storyId = draftStory(db, { passages: [first, second] }).storyId
})

/** A version in which the second passage's English is of a machine's draft. */
function draft(id: string, en: string): void {
  const panels = { ...second.panels, en: [paragraph(en)] }
  const hash = panelHash(panels.en)
  const passages = [first, { ...second, panels, machineDrafts: { en: { id, hash } } }]
  reviseStory(db, { storyId, content: buildContent({ passages }), author: 'lin', at })
}

function confirm(): void {
  const latest = latestRevision(db, storyId)
  if (!latest) throw new Error('no revision')
  confirmStoryPassages(db, latest, { passageIds: ['b'], pair: ['zh', 'en'], actor: 'lin', at })
}

/** Whether the English of the second passage is marked in a comparison of the first version with another. */
async function isMarked(seq: number): Promise<boolean | undefined> {
  const found = await getComparison(db, storyId, { from: 1, to: seq, by: 'lin' })
  if (!found || 'refused' in found.comparison) throw new Error('not compared')
  return found.comparison.passages.at(-1)?.panels.en.isUnread
}

test('what a machine wrote is marked until somebody confirms it', async () => {
  expect(unreadMarks(db, storyId)).toEqual([])
  draft('one', 'It is two kilometres long.')
  expect(unreadMarks(db, storyId)).toEqual([{ locale: 'en', passages: [2] }])
  expect(await isMarked(2)).toBe(true)
  confirm()
  expect(unreadMarks(db, storyId)).toEqual([])
  expect(await isMarked(2)).toBe(false)
})

test('an earlier version stays read where a later draft was confirmed after it', async () => {
  draft('one', 'It is two kilometres long.')
  confirm()
  draft('two', 'Its length is two kilometres.')
  expect([await isMarked(2), await isMarked(3)]).toEqual([false, true])
  confirm()
  expect([await isMarked(2), await isMarked(3)]).toEqual([false, false])
})
