import { describe, expect, test } from 'vitest'
import { type Role, roles } from '@/db/roles'
import { type Action, actions, can, type Subject } from './policy'

/**
 * What each role may do, written out a second time and by hand. In the order reporter, translator,
 * editor, administrator: `+` always, `-` never, `o` what is one's own, `d` one's own drafts,
 * `a` languages assigned, `e` own drafts and what was not handed in, `x` these and languages assigned,
 * `y` one's own and languages assigned, `s` what one handed in.
 */
const expected: Record<Action, string> = {
  'story.list': '++++',
  'story.read': '++++',
  'story.create': '+-++',
  'story.edit': 'xa++',
  'story.editShared': 'd-++',
  'story.submit': 'ea++',
  'story.takeBack': 'ssss',
  'story.takeUp': '--++',
  'story.finish': 'aaaa',
  'story.reopen': 'aaaa',
  'story.ask': '++++',
  'story.dropRequest': '++++',
  'story.return': '--++',
  'story.markReady': '--++',
  'story.publish': '--++',
  'story.schedule': '--++',
  'story.correct': '--++',
  'story.withdraw': '--++',
  'story.assign': '--++',
  'comment.add': '++++',
  'comment.resolve': 'ya++',
  'history.read': '++++',
  'history.restore': 'd-++',
  'media.upload': '++++',
  'media.edit': '++++',
  'media.delete': 'o-++',
  'preview.share': 'oa++',
  'terms.edit': '-+++',
  'memory.exchange': '-+++',
  'checks.set': '---+',
  'finding.waive': 'xa++',
  'vocabulary.edit': '--++',
  'front.arrange': '--++',
  'people.list': '---+',
  'people.invite': '---+',
  'people.disable': '---+',
  'people.changeRole': '---+',
  'people.resetPassword': '---+',
  'audit.read': '---+',
  'status.read': '---+',
}

const me = 'me'
const other = 'other'

/** Every kind of thing acted upon, and the signs under which it may be. */
const subjects: { name: string; subject: Subject; signs: string }[] = [
  { name: 'nothing in particular', subject: {}, signs: '+' },
  { name: "another's draft", subject: { ownerId: other, state: 'draft' }, signs: '+' },
  { name: 'what has no owner', subject: { ownerId: null, state: 'draft' }, signs: '+' },
  { name: 'an own draft', subject: { ownerId: me, state: 'draft' }, signs: '+odexy' },
  { name: 'an own story in review', subject: { ownerId: me, state: 'in-review' }, signs: '+oy' },
  { name: 'an own story that is ready', subject: { ownerId: me, state: 'ready' }, signs: '+oy' },
  { name: 'an own story that is live', subject: { ownerId: me, state: 'live' }, signs: '+oy' },
  { name: 'an own story withdrawn', subject: { ownerId: me, state: 'withdrawn' }, signs: '+oy' },
  {
    name: 'an own story in review, this language left open',
    subject: { ownerId: me, state: 'in-review', locale: 'en', openLocales: ['en'] },
    signs: '+oexy',
  },
  {
    name: 'an own story in review, the other language left open',
    subject: { ownerId: me, state: 'in-review', locale: 'zh', openLocales: ['en'] },
    signs: '+oy',
  },
  {
    name: 'an own story as a whole in review, one language left open',
    subject: { ownerId: me, state: 'in-review', openLocales: ['en'], submittedBy: me },
    signs: '+oexys',
  },
  {
    name: "another's story in review, one language left open",
    subject: { ownerId: other, state: 'in-review', openLocales: ['en'], submittedBy: other },
    signs: '+',
  },
  {
    name: "another's story, this language assigned",
    subject: { ownerId: other, state: 'in-review', locale: 'en', assignees: { en: me } },
    signs: '+axy',
  },
  {
    name: "another's draft, the other language assigned",
    subject: { ownerId: other, state: 'draft', locale: 'en', assignees: { zh: me } },
    signs: '+',
  },
  {
    name: "another's story as a whole, one language assigned",
    subject: { ownerId: other, state: 'draft', assignees: { zh: me, en: other } },
    signs: '+axy',
  },
  {
    name: "another's draft, assigned to a third",
    subject: { ownerId: other, state: 'draft', locale: 'zh', assignees: { zh: other } },
    signs: '+',
  },
]

const cases = actions.flatMap((action) =>
  roles.flatMap((role, column) =>
    subjects.map(({ name, subject, signs }) => ({
      role,
      action,
      name,
      subject,
      allowed: signs.includes(expected[action][column] ?? '-'),
    })),
  ),
)

describe('the policy', () => {
  test('is written out for every action', () => {
    expect(Object.keys(expected).toSorted()).toEqual(actions.toSorted())
  })

  test.each(cases)('$role, $action, $name: $allowed', ({ role, action, subject, allowed }) => {
    expect(can({ id: me, role }, action, subject)).toBe(allowed)
  })

  test('gives an unknown role nothing', () => {
    const stranger = { id: me, role: 'owner' as Role }
    expect(actions.filter((action) => can(stranger, action))).toEqual([])
  })
})
