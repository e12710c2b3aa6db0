import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import type { MachineDraft, Passage } from '@/db/content'
import { buildPassage, paragraph } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { blocksIn } from '@/db/panels'
import { draftStory } from '@/features/testing/newsroom'
import { agreementOf, confirmPassages } from './agreements'
import { confirmationsOf } from './confirmations'
import { panelHash } from './panel-hash'
import { unreadDrafts } from './unread-drafts'

const at = '2026-11-20T01:00:00.000Z'

let db: Db
let storyId: number

beforeEach(() => {
  db = testDatabase()
  storyId = draftStory(db).storyId
})

const drafted = (passage: Passage, id: string): Passage => ({
  ...passage,
  machineDrafts: { en: draftFrom(passage, id) },
})

const draftFrom = ({ panels }: Passage, id: string): MachineDraft => ({
  id,
  hash: panelHash(blocksIn(panels, 'en')),
})

const rewritten = (passage: Passage, en: string): Passage => ({
  ...passage,
  panels: { ...passage.panels, en: [paragraph(en)] },
})

const confirm = (passage: Passage) =>
  confirmPassages(db, { storyId, passages: [passage], by: 'lin', at })
const unread = (passage: Passage) =>
  unreadDrafts([passage], confirmationsOf(db, storyId)).map(({ locale }) => locale)

const draft = drafted(buildPassage('p', '新桥通车。', 'The new bridge opens.'), 'one')

test('a draft is unread until somebody confirms it', () => {
  expect(unread(draft)).toEqual(['en'])
  confirm(draft)
  expect(unread(draft)).toEqual([])
})

test('an edit alone does not read it; what was confirmed may be edited on', () => {
  const edited = rewritten(draft, 'The new bridge is open.')
  expect(unread(edited)).toEqual(['en'])
  confirm(edited)
  expect(unread(rewritten(draft, 'The bridge is open.'))).toEqual([])
})

test('another draft is unread, even in the very words that were confirmed before', () => {
  confirm(draft)
  const again = drafted(draft, 'two')
  expect(unread(again)).toEqual(['en'])
  expect(agreementOf(again, confirmationsOf(db, storyId))).toEqual({ state: 'unconfirmed' })
  confirm(again)
  expect(agreementOf(again, confirmationsOf(db, storyId))).toEqual({ state: 'agreed' })
})

test('the raw words are unread where they come back in place of what was confirmed', () => {
  confirm(rewritten(draft, 'The new bridge is open.'))
  expect(unread(draft)).toEqual(['en'])
})

test('what was confirmed before the machine wrote does not count, nor does another passage', () => {
  confirm({ ...draft, machineDrafts: {} })
  expect(unread(draft)).toEqual(['en'])
  confirm({ ...draft, id: 'q' })
  expect(unread(draft)).toEqual(['en'])
})

test('an empty panel is nobody’s', () => {
  expect(unread({ ...draft, panels: { zh: [paragraph('新桥通车。')], en: [] } })).toEqual([])
})
