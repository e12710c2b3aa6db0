import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { type Role, roles } from '@/db/roles'
import { getPerson, type Person } from '@/features/access/person'
import * as checks from '@/features/checks/deeds'
import * as exchange from '@/features/exchange/deeds'
import * as history from '@/features/history/deeds'
import * as publishing from '@/features/publishing/deeds'
import * as agreement from '@/features/stories/agreement-deeds'
import { createStory } from '@/features/stories/commands'
import * as writing from '@/features/stories/writing-deeds'
import { assignLocale } from '@/features/workflow/commands'
import * as tasks from '@/features/workflow/task-deeds'
import * as workflow from '@/features/workflow/workflow-deeds'

const at = '2026-11-20T01:00:00.000Z'
const editors: Role[] = ['editor', 'administrator']

type Door = {
  /** Well formed, so that nothing but the policy stands in the way. */
  asked: (storyId: number) => object
  /** Who gets through to a draft that is neither theirs nor their task. */
  open: readonly Role[]
  /** Whether it is open to a reporter for an own draft, to a translator for a language assigned. */
  own?: true
  assigned?: true
}

const publication = { version: 1, kind: 'publish', locales: ['zh', 'en'], note: {}, at: null }
const changed = buildContent({ headline: { zh: '新桥通车', en: 'Opened' } })

const doors: Record<string, Door> = {
  publish: { asked: (storyId) => ({ storyId, ...publication }), open: editors },
  unschedule: { asked: (storyId) => ({ storyId, scheduleId: 1 }), open: editors },
  embargo: { asked: (storyId) => ({ storyId, until: '2027-01-01T08:00' }), open: editors },
  withdraw: { asked: (storyId) => ({ storyId, note: { zh: '有误', en: 'Wrong' } }), open: editors },
  submitStory: { asked: (storyId) => ({ storyId }), open: editors, own: true, assigned: true },
  returnStory: { asked: (storyId) => ({ storyId, note: '?' }), open: editors },
  declareReady: { asked: (storyId) => ({ storyId }), open: editors },
  assignLanguage: {
    asked: (storyId) => ({ storyId, locale: 'en', personId: null }),
    open: editors,
  },
  commentOnStory: {
    asked: (storyId) => ({ storyId, body: '?', passageId: null }),
    open: roles,
    own: true,
    assigned: true,
  },
  resolveStoryComment: {
    asked: (storyId) => ({ storyId, commentId: 1 }),
    open: editors,
    own: true,
    assigned: true,
  },
  writeStory: {
    asked: (storyId) => ({ storyId, baseVersion: 1, content: changed }),
    open: editors,
    own: true,
    assigned: true,
  },
  waive: {
    asked: (storyId) => ({
      storyId,
      ...{ passageId: 'first', rule: 'number-differs', zh: '3', en: '4', reason: '?' },
    }),
    open: editors,
    own: true,
    assigned: true,
  },
  takeBack: {
    asked: (storyId) => ({ storyId, waiverId: 1 }),
    open: editors,
    own: true,
    assigned: true,
  },
  recordFix: {
    asked: (storyId) => ({
      storyId,
      ...{ passageId: 'first', rule: 'number-differs', locale: 'en', before: '3', after: '4' },
    }),
    open: editors,
    own: true,
    assigned: true,
  },
  // Only who handed a story in takes it back, and these are drafts.
  takeStoryBack: { asked: (storyId) => ({ storyId }), open: [] },
  takeStoryUp: { asked: (storyId) => ({ storyId }), open: editors },
  askFor: {
    asked: (storyId) => ({ storyId, locale: 'en' }),
    open: roles,
    own: true,
    assigned: true,
  },
  dropAsking: {
    asked: (storyId) => ({ storyId, locale: 'en', personId: 'anyone' }),
    open: editors,
  },
  finish: {
    asked: (storyId) => ({ storyId, locale: 'en', isDone: true }),
    open: [],
    assigned: true,
  },
  confirmAgreement: {
    asked: (storyId) => ({ storyId, version: 1, passageIds: ['first'] }),
    open: editors,
    own: true,
    assigned: true,
  },
  changesOfPassage: {
    asked: (storyId) => ({ storyId, passageId: 'first', pair: ['zh', 'en'] }),
    open: roles,
    own: true,
    assigned: true,
  },
  takeTranslation: {
    asked: (storyId) => ({ storyId, text: '', ids: ['first'], seal: '' }),
    open: editors,
    own: true,
    assigned: true,
  },
  restore: { asked: (storyId) => ({ storyId, seq: 1 }), open: editors, own: true },
}

type Deed = (db: Db, person: Person, asked: unknown, at: string) => { status: string }

/** What is done to no story that is there, or changes nothing. */
const elsewhere = ['beginStory', 'lookAtWork', 'setLevel']

/** Of what the files of deeds offer, the deeds: all take the same four things. */
const deeds = Object.fromEntries(
  [
    { ...publishing, publish: publishing.publishWith([]) },
    checks,
    workflow,
    tasks,
    writing,
    agreement,
    history,
    exchange,
  ]
    .flatMap((file): [string, unknown][] => Object.entries(file))
    .filter((entry): entry is [string, Deed] => {
      const [name, offered] = entry
      return !elsewhere.includes(name) && typeof offered === 'function' && offered.length === 4
    }),
)

let db: Db
let people: Record<Role, Person>

beforeEach(async () => {
  db = testDatabase()
  const made = await Promise.all(roles.map(async (role) => [role, await person(role)] as const))
  people = Object.fromEntries(made) as Record<Role, Person>
})

async function person(role: Role): Promise<Person> {
  const { id } = await createPerson(db, { role, name: role })
  const found = getPerson(db, id)
  if (!found) throw new Error('not made')
  return found
}

const draftOf = (author: string) => createStory(db, { content: buildContent(), author, at }).storyId

/** Knocks, and tells whether the policy let in. What was refused has left no trace. */
function getsThrough(name: string, role: Role, storyId: number): boolean {
  const before = db.$client.serialize()
  const outcome = deeds[name]?.(db, people[role], doors[name]?.asked(storyId), at)
  const isRefused = outcome && 'code' in outcome && outcome.code === 'forbidden'
  if (isRefused) expect(db.$client.serialize().equals(before)).toBe(true)
  expect(outcome).not.toMatchObject({ code: 'malformed' })
  return !isRefused
}

test('no door of a story is left out here', () => {
  expect(Object.keys(doors).sort()).toEqual(Object.keys(deeds).sort())
})

describe.each(Object.entries(doors))('%s', (name, { open, own, assigned }) => {
  test.each(roles)(`a %s at a colleague’s draft`, (role) => {
    expect(getsThrough(name, role, draftOf('a colleague'))).toBe(open.includes(role))
  })

  test('a reporter at an own draft', () => {
    expect(getsThrough(name, 'reporter', draftOf(people.reporter.id))).toBe(own ?? false)
  })

  test('a translator at a language assigned', () => {
    const storyId = draftOf('a colleague')
    assignLocale(db, { storyId, locale: 'en', personId: people.translator.id, actor: 'chen', at })
    expect(getsThrough(name, 'translator', storyId)).toBe(assigned ?? false)
  })
})
