import { buildContent } from '@/db/factories/content'
import { test } from '@/e2e/support/library'
import { expect, type Role, roles } from '@/e2e/support/newsroom'
import { callServerAction } from '@/e2e/support/server-actions'
import { listServerActions } from '@/lib/server-actions'

type Door = {
  /** Well formed, and changing nothing where it is let through. */
  args: unknown[]
  /** Who is let through to what a colleague began. */
  open: readonly Role[]
  /** What the others are answered. */
  refusal?: string
  /** What those are answered who are not signed in. */
  outside?: string
}

const editors: Role[] = ['editor', 'administrator']
const termEditors: Role[] = ['translator', ...editors]
const administrators: Role[] = ['administrator']

function doorsTo(storyId: number, mediaId: string): Record<string, Door> {
  const story = { storyId }
  const noPerson = 'no-such-person'
  const pin = { slot: 0, locale: 'zh', number: 99_999_999, expiresAt: null }
  const names = { 'name.zh': '名', 'name.en': 'Name' }
  const term = { domain: 'other', 'preferred.zh': '名', 'preferred.en': 'Name' }
  const nothing = { refusal: ':null', outside: ':null' }
  return {
    'people/people-actions.invitePerson': {
      args: ['en', { email: 'somebody@newsroom.example', role: 'editor' }],
      open: administrators,
    },
    'people/people-actions.withdrawInvitationOf': { args: [99_999_999], open: administrators },
    'people/people-actions.disable': { args: [noPerson], open: administrators },
    'people/people-actions.enable': { args: [noPerson], open: administrators },
    'people/people-actions.giveRole': { args: [noPerson, 'editor'], open: administrators },
    'people/people-actions.makeResetLink': { args: ['en', noPerson, true], open: administrators },
    'people/account-actions.renameMe': { args: [{ name: '' }], open: roles },
    'people/account-actions.endSession': { args: ['none'], open: roles },
    'people/account-actions.removePasskey': { args: ['none'], open: roles },
    'vocabulary/actions.saveSection': { args: [99_999_999, names], open: editors },
    'vocabulary/actions.saveTopic': { args: [99_999_999, names], open: editors },
    'vocabulary/actions.saveSource': { args: [99_999_999, names], open: editors },
    'vocabulary/actions.moveSection': { args: [99_999_999, 'up'], open: editors },
    'terms/actions.saveTerm': { args: ['none', term], open: termEditors },
    'terms/actions.removeTerm': { args: ['none'], open: termEditors },
    'terms/actions.findAffected': { args: ['none', term], open: termEditors },
    'terms/actions.readGlossary': { args: [], open: roles },
    'terms/actions.previewImport': { args: ['zh,en'], open: termEditors },
    'terms/actions.importTerms': { args: ['zh,en', ''], open: termEditors },
    'terms/actions.saveStyleNote': {
      args: [{ from: 'zh', to: 'en', note: '' }],
      open: termEditors,
    },
    'checks/actions.setLevel': {
      args: [{ rule: 'number-differs', level: 'block' }],
      open: administrators,
    },
    'checks/actions.waive': {
      args: [{ ...story, passageId: 'none', rule: 'date-added', zh: null, en: '?', reason: 'x' }],
      open: editors,
    },
    'checks/actions.takeBack': { args: [{ ...story, waiverId: 999_999 }], open: editors },
    'checks/actions.recordFix': {
      args: [
        {
          ...story,
          ...{ passageId: 'none', rule: 'number-differs', locale: 'en', before: '3', after: '4' },
        },
      ],
      open: editors,
    },
    'checks/actions.openChecks': { args: [story], open: roles },
    'status/actions.lookAgain': { args: [], open: administrators },
    'memory/actions.findMatches': { args: [{ text: 'x', from: 'zh', to: 'en' }], open: roles },
    'memory/actions.importMemory': { args: ['<tmx/>'], open: termEditors },
    'front/actions.saveArrangement': { args: [{ pins: [pin], basis: [pin] }], open: editors },
    'front/actions.findStories': {
      args: ['en', 'zeppelinschraube'],
      open: roles,
      outside: ':[]',
    },
    'media/actions.findPictures': { args: [{ text: 'x' }], open: roles },
    'media/recordings/actions.findRecordings': { args: [], open: roles },
    // Of none that is there, so that it is nobody's own.
    'media/recordings/actions.remove': { args: ['0000000000000000'], open: roles },
    'media/actions.saveChanges': { args: [{ mediaId, changes: {} }], open: roles },
    'media/actions.remove': { args: [mediaId], open: editors },
    'desk/actions.keepView': { args: ['', ''], open: roles },
    'desk/actions.nameView': { args: [99_999_999, 'x'], open: roles },
    'desk/actions.dropView': { args: [99_999_999], open: roles },
    'stories/actions.begin': { args: [], open: ['reporter', ...editors] },
    'stories/actions.save': {
      args: [{ ...story, baseVersion: 1, content: buildContent({ headline: { zh: '改' } }) }],
      open: editors,
    },
    'stories/actions.confirm': {
      args: [{ ...story, version: 9, passageIds: ['first'] }],
      open: editors,
    },
    'stories/actions.changes': {
      args: [{ ...story, passageId: 'first', pair: ['zh', 'en'] }],
      open: roles,
    },
    // Before it is handed in: who hands it in may take it back.
    'workflow/actions.takeBack': { args: [story], open: [] },
    'workflow/actions.takeUp': { args: [story], open: editors },
    'workflow/actions.askFor': { args: [{ ...story, locale: 'en' }], open: roles },
    'workflow/actions.dropAsking': {
      args: [{ ...story, locale: 'en', personId: noPerson }],
      open: editors,
    },
    'workflow/actions.finish': { args: [{ ...story, locale: 'en', isDone: true }], open: [] },
    'workflow/actions.submit': { args: [story], open: editors },
    'workflow/actions.returnToWriters': { args: [{ ...story, note: '?' }], open: editors },
    'workflow/actions.declareReady': { args: [story], open: editors },
    'workflow/actions.assign': {
      args: [{ ...story, locale: 'en', personId: null }],
      open: editors,
    },
    'workflow/actions.comment': { args: [{ ...story, body: '?', passageId: null }], open: roles },
    'workflow/actions.resolve': { args: [{ ...story, commentId: 99_999_999 }], open: editors },
    'stories/actions.attend': { args: [story], open: roles },
    'publishing/actions.publish': {
      args: [{ ...story, version: 99, kind: 'publish', locales: ['zh'], note: {}, at: null }],
      open: editors,
    },
    'publishing/actions.cancelSchedule': {
      args: [{ ...story, scheduleId: 99_999_999 }],
      open: editors,
    },
    'publishing/actions.setEmbargo': { args: [{ ...story, until: null }], open: editors },
    'publishing/actions.withdraw': { args: [{ ...story, note: {} }], open: editors },
    'exchange/actions.previewTranslation': { args: [{ ...story, text: '' }], open: roles },
    'exchange/actions.takeTranslation': {
      args: [{ ...story, text: '', ids: ['first'], seal: '' }],
      open: editors,
    },
    'history/actions.restore': { args: [{ ...story, seq: 99 }], open: editors },
    'previews/actions.share': { args: [{ ...story, lifetime: 'day' }], open: editors },
    'previews/actions.revoke': { args: [{ ...story, linkId: 99_999_999 }], open: editors },
    'workflow/actions.lookAt': { args: [storyId], open: roles, ...nothing },
    'editor/actions.readBilingual': { args: [{ text: 'x', items: [] }], open: roles, ...nothing },
  }
}

/** What asks for no role: a link of its own lets in, or it tells nothing and changes one's own alone. */
const withoutRole = [
  'people/door-actions.acceptLink',
  'people/account-actions.signOutEverywhere',
  'stories/actions.leave',
  'editor/actions.openFile',
  'exchange/actions.openWordTranslation',
]

const none = { id: '', pages: [] }

test('every door of the server refuses the roles that may not, and all who are not signed in', async ({
  browser,
  request,
  newsroom,
  library,
  site,
}) => {
  test.slow()
  const { storyId, number } = newsroom.fitDraft('a colleague')
  const picture = await library.picture('colleague.jpg')
  const doors = doorsTo(storyId, picture.id)
  const actions = listServerActions()
  expect([...actions.keys()].sort()).toEqual([...Object.keys(doors), ...withoutRole].sort())

  const params = { locale: 'en', id: String(number) }
  for (const role of [null, ...roles]) {
    const page = await (await browser.newContext()).newPage()
    if (role) await newsroom.signIn(page, role)
    const asking = role ? page.request : request
    for (const [name, door] of Object.entries(doors)) {
      const action = actions.get(name) ?? none
      const { open, refusal = '"forbidden"', outside = '"signed-out"' } = door
      const answer = await callServerAction(asking, site.address, action, door.args, params)
      const told = `${name} to ${role ?? 'a visitor'}`
      if (!role) expect.soft(answer, told).toContain(outside)
      else if (!open.includes(role)) expect.soft(answer, told).toContain(refusal)
      else expect.soft(answer, told).not.toMatch(/"code":"(?:forbidden|signed-out)"|^1:E|^status/u)
    }
    for (const name of role ? [] : withoutRole) {
      const answer = await callServerAction(
        asking,
        site.address,
        actions.get(name) ?? none,
        [{}],
        params,
      )
      expect.soft(answer, `${name} to a visitor`).not.toMatch(/"done"|^status/u)
    }
    await page.close()
  }
  expect(newsroom.newest(storyId)?.headline).toEqual({ zh: '改' })
  expect(newsroom.countPublications(number)).toBe(0)
})
