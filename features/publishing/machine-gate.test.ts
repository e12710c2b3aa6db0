import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { buildContent, buildPassage, paragraph } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { createSection } from '@/db/factories/vocabulary'
import { liveEditions, publications } from '@/db/schema/publishing'
import { getPerson, type Person } from '@/features/access/person'
import { publishTaken } from '@/features/importing/publish-import'
import { confirmStoryPassages } from '@/features/stories/confirm'
import { restoreRevision } from '@/features/stories/restore'
import { latestRevision } from '@/features/stories/revisions'
import { saveStory } from '@/features/stories/save'
import { draftStory } from '@/features/testing/newsroom'
import { publishStory } from './commands'
import { publishChecked } from './errands'
import { publishDue, schedulePublication } from './scheduling'

const at = '2026-11-20T01:00:00.000Z'
const later = '2026-11-21T01:00:00.000Z'

let db: Db
let editor: Person
let content: StoryContent
let storyId: number

beforeEach(async () => {
  db = testDatabase()
  const found = getPerson(db, (await createPerson(db, { role: 'editor' })).id)
  if (!found) throw new Error('not made')
  editor = found
  content = buildContent({
    sectionId: createSection(db).id,
    passages: [
      buildPassage('a', '新桥通车。', 'The bridge opens.'),
      buildPassage('b', '全长两公里。', 'It is two kilometres long.'),
    ],
  })
  storyId = draftStory(db, content).storyId
})

/** As the editor saves what a machine wrote of the second passage in English. */
function draft(en = 'A machine wrote this.'): void {
  const [first, second] = content.passages
  if (!first || !second) throw new Error('no passages')
  const panels = { ...second.panels, en: [paragraph(en)] }
  const passages = [first, { ...second, panels, machineDrafts: { en: { id: 'one', hash: '' } } }]
  const { version } = { version: latestRevision(db, storyId)?.seq ?? 0 }
  saveStory(db, {
    ...{ storyId, baseVersion: version, content: { ...content, passages } },
    ...{ author: 'lin', at },
  })
}

function confirm(): void {
  const latest = latestRevision(db, storyId)
  if (!latest) throw new Error('no revision')
  confirmStoryPassages(db, latest, { passageIds: ['b'], pair: ['zh', 'en'], actor: 'lin', at })
}

const problems = [{ field: 'machineDraft', locale: 'en', passageId: 'b' }]
const refusal = expect.objectContaining({ code: 'unfit', problems })
const version = () => latestRevision(db, storyId)?.seq
const ask = (asked: object) =>
  publishChecked(db, editor, { storyId, version: version(), note: {}, at: null, ...asked }, at)

test('the desk: publishing, updating and correcting are refused with the passage named', async () => {
  draft()
  expect(await ask({ kind: 'publish', locales: ['zh', 'en'] })).toEqual({
    ...{ status: 'refused', code: 'unfit', problems },
  })
  expect(await ask({ kind: 'publish', locales: ['zh'] })).toMatchObject({ status: 'done' })
  expect(await ask({ kind: 'update', locales: ['en'] })).toMatchObject({ code: 'unfit', problems })
  confirm()
  expect(await ask({ kind: 'update', locales: ['en'] })).toMatchObject({ status: 'done' })
  draft('A machine wrote something else.')
  const note = { en: 'A figure was wrong.' }
  expect(await ask({ kind: 'correct', locales: ['en'], note })).toMatchObject({ status: 'done' })
})

test('a correction with a new draft is refused', async () => {
  publishStory(db, { storyId, kind: 'publish', actor: 'lin', at })
  draft()
  const note = { en: 'A figure was wrong.' }
  expect(await ask({ kind: 'correct', locales: ['en'], note })).toMatchObject({
    ...{ code: 'unfit', problems },
  })
})

test('the schedule: neither set nor carried out', async () => {
  draft()
  const publication = { storyId, kind: 'publish', actor: 'lin', at: later } as const
  expect(() => schedulePublication(db, { ...publication, now: at })).toThrow(refusal)
  confirm()
  schedulePublication(db, { ...publication, now: at })
  expect(await publishDue(db, later, async () => [])).toMatchObject([
    { scheduled: { state: 'done' } },
  ])
})

test('the shell’s command and the importer’s', () => {
  draft()
  expect(() => publishStory(db, { storyId, kind: 'publish', actor: 'cli', at })).toThrow(refusal)
  const revision = latestRevision(db, storyId)
  if (!revision) throw new Error('no revision')
  const dated = { firstPublished: null, lastUpdated: null }
  const taken = { revision, hasNewsroomChanges: false, findings: [], at }
  expect(publishTaken(db, dated, taken)).toMatchObject({ isPublished: false, unpublished: 'unfit' })
  expect(db.select().from(publications).all()).toEqual([])
})

test('a revision that is brought back brings its draft back', () => {
  draft()
  const drafted = version() ?? 0
  const author = { author: 'lin', at: later }
  restoreRevision(db, { storyId, seq: 1, ...author })
  expect(
    publishStory(db, { storyId, kind: 'publish', actor: 'lin', at: later }).locales,
  ).toHaveLength(2)
  restoreRevision(db, { storyId, seq: drafted, ...author })
  expect(() => publishStory(db, { storyId, kind: 'update', actor: 'lin', at: later })).toThrow(
    refusal,
  )
})

test('readers are told that a machine drafted it, and who read it', async () => {
  const { id, name } = await createPerson(db, { role: 'translator' })
  draft()
  const latest = latestRevision(db, storyId)
  if (!latest) throw new Error('no revision')
  confirmStoryPassages(db, latest, { passageIds: ['b'], pair: ['zh', 'en'], actor: id, at })
  publishStory(db, { storyId, kind: 'publish', actor: 'lin', at })
  const told = db.select().from(liveEditions).orderBy(liveEditions.locale).all()
  expect(told.map(({ locale, machineTranslation }) => [locale, machineTranslation])).toEqual([
    ['en', { checkedBy: name }],
    ['zh', null],
  ])
})
