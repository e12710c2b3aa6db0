import { expect, test } from 'vitest'
import type { Role } from '@/db/roles'
import { type Action, can } from '@/features/access/policy'
import { type Stage, stepsOf } from './steps'

const unwritten: Stage = {
  isBegun: false,
  isLive: false,
  isWithdrawn: false,
  hasUnpublishedChanges: false,
  isHandedIn: true,
  isAssigned: false,
  isMine: false,
  isDone: false,
}
const written: Stage = { ...unwritten, isBegun: true }
const live: Stage = { ...written, isLive: true }
const withdrawn: Stage = { ...written, isWithdrawn: true }
const changed: Stage = { ...live, hasUnpublishedChanges: true }

const everything = () => true
const as =
  (role: Role, subject = {}) =>
  (action: Action) =>
    can({ id: 'me', role }, action, subject)

type Standing = Parameters<typeof stepsOf>[0]

const standing = (state: Standing['state'], ...editions: Stage[]): Standing => ({
  state,
  editions,
  isEmbargoed: false,
  review: null,
})
const left: Stage = { ...written, isHandedIn: false }
const task: Stage = { ...written, isAssigned: true, isMine: true }

test.each<[string, Standing, string[]]>([
  [
    'a draft in both languages',
    standing('draft', written, written),
    ['publish', 'markReady', 'submit', 'embargo'],
  ],
  ['a draft with nothing in it', standing('draft', unwritten, unwritten), ['embargo']],
  [
    'what is in review',
    standing('in-review', written, written),
    ['markReady', 'publish', 'return', 'embargo'],
  ],
  ['what is ready', standing('ready', written, written), ['publish', 'return', 'embargo']],
  ['what readers have', standing('live', live, live), ['correct', 'withdraw']],
  [
    'what was changed since readers had it',
    standing('draft', changed, live),
    ['update', 'correct', 'markReady', 'submit', 'withdraw'],
  ],
  [
    'the source language out, the other still to come',
    standing('draft', live, written),
    ['publish', 'correct', 'markReady', 'submit', 'withdraw'],
  ],
  ['what was withdrawn', standing('withdrawn', withdrawn, withdrawn), ['republish', 'embargo']],
  [
    'one language withdrawn, the other with readers',
    standing('live', live, withdrawn),
    ['correct', 'republish', 'withdraw'],
  ],
])('offers the steps for %s', (_, story, steps) => {
  expect(stepsOf(story, everything)).toEqual(steps)
})

test('an embargo can be lifted, also once readers have the story', () => {
  expect(stepsOf({ ...standing('live', live, live), isEmbargoed: true }, everything)).toContain(
    'embargo',
  )
})

test('offers a person no step that the policy refuses', () => {
  const story = standing('draft', written, written)
  expect(stepsOf(story, as('reporter', { ownerId: 'me', state: 'draft' }))).toEqual(['submit'])
  expect(stepsOf(story, as('reporter', { ownerId: 'other', state: 'draft' }))).toEqual([])
  expect(stepsOf(story, as('translator'))).toEqual([])
  expect(stepsOf(story, as('translator', { assignees: { en: 'me' } }))).toEqual(['submit'])
  expect(stepsOf(story, as('editor'))).toEqual(
    stepsOf(story, everything).filter((step) => step !== 'takeBack'),
  )
})

test('what was handed in is taken back by who did so, until someone else begins to look', () => {
  const steps = (review: Standing['review']) =>
    stepsOf({ ...standing('in-review', written, written), review }, everything)
  expect(steps({ isMine: true, hasBegun: false })).toContain('takeBack')
  expect(steps({ isMine: true, hasBegun: false })).not.toContain('takeUp')
  expect(steps({ isMine: true, hasBegun: true })).not.toContain('takeBack')
  expect(steps({ isMine: false, hasBegun: false }).slice(0, 2)).toEqual(['markReady', 'takeUp'])
  expect(steps({ isMine: false, hasBegun: true })).not.toContain('takeUp')
})

test('a language left with its writers is handed in later', () => {
  expect(stepsOf(standing('in-review', written, left), everything)).toContain('submit')
  expect(stepsOf(standing('in-review', written, unwritten), everything)).not.toContain('submit')
  expect(
    stepsOf(standing('in-review', written, { ...left, isAssigned: true }), everything),
  ).not.toContain('submit')
})

test.each(['in-review', 'ready'] as const)(
  'whose task a language is says that it is done, %s',
  (state) => {
    const may = as('translator', { assignees: { en: 'me' } })
    expect(stepsOf(standing(state, written, task), may)).toEqual(['finish'])
    expect(stepsOf(standing(state, written, { ...task, isHandedIn: false }), may)).toEqual([
      'finish',
    ])
    expect(stepsOf(standing(state, written, { ...task, isDone: true }), may)).toEqual(['reopen'])
    expect(stepsOf(standing(state, written, { ...task, isBegun: false }), may)).toEqual([])
  },
)
