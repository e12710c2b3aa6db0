import { addressesInCode, authDoorsInCode } from '@/e2e/support/addresses-in-code'
import { test } from '@/e2e/support/library'
import { expect, roles } from '@/e2e/support/newsroom'

/** What a visitor, a reporter, a translator, an editor and an administrator are answered. */
type Answers = [number, number, number, number, number]

const same = (status: number): Answers => [status, status, status, status, status]
const forAll = same(200)
const notThere = same(404)
const colleagues: Answers = [307, 200, 200, 200, 200]
const termEditors: Answers = [307, 403, 200, 200, 200]
const editors: Answers = [307, 403, 403, 200, 200]
const administrators: Answers = [307, 403, 403, 403, 200]
const files: Answers = [401, 200, 200, 200, 200]

/** Which address stands for a pattern, and what it answers to whom. What is about one's own is asked elsewhere. */
function answersFor(
  live: number,
  draft: number,
  picture: string,
): Record<string, [string, Answers]> {
  const room = (path: string) => `/en/newsroom${path}`
  const story = `/en/news/${live}`
  return {
    'GET /[locale]': ['/en', forAll],
    'GET /[locale]/[...rest]': ['/en/no-such-page', notThere],
    'GET /[locale]/500': ['/en/500', same(500)],
    'GET /[locale]/about': ['/en/about', forAll],
    'GET /[locale]/archive': ['/en/archive', forAll],
    'GET /[locale]/corrections': ['/en/corrections', forAll],
    'GET /[locale]/archive/[year]/[month]': ['/en/archive/1900/01', notThere],
    'GET /[locale]/archive/[year]/[month]/[day]': ['/en/archive/1900/01/01', notThere],
    'GET /[locale]/news/[number]': [story, same(308)],
    'GET /[locale]/news/[number]/[slug]': [`/en/news/${draft}/any`, notThere],
    'GET /[locale]/news/[number]/[slug]/parallel/[[...other]]': [
      `/en/news/${draft}/any/parallel`,
      notThere,
    ],
    'GET /[locale]/news/[number]/ninjs.json': [`/en/news/${draft}/ninjs.json`, notThere],
    'OPTIONS /[locale]/news/[number]/ninjs.json': [`${story}/ninjs.json`, same(405)],
    'GET /[locale]/preview/link/[token]': ['/en/preview/link/none', notThere],
    'GET /[locale]/preview/link/[token]/parallel/[[...other]]': [
      '/en/preview/link/none/parallel',
      notThere,
    ],
    'GET /[locale]/preview/story/[number]': [`/en/preview/story/${draft}`, colleagues],
    'GET /[locale]/preview/story/[number]/parallel/[[...other]]': [
      `/en/preview/story/${draft}/parallel`,
      colleagues,
    ],
    'GET /[locale]/search': ['/en/search', forAll],
    'GET /[locale]/search/suggest': ['/en/search/suggest?q=a', forAll],
    'GET /[locale]/section/[slug]': ['/en/section/none', notThere],
    'GET /[locale]/source/[slug]': ['/en/source/none', notThere],
    'GET /[locale]/topic/[slug]': ['/en/topic/none', notThere],
    'GET /[locale]/newsroom': [room(''), colleagues],
    'GET /[locale]/newsroom/[...rest]': [room('/none'), [307, 404, 404, 404, 404]],
    'GET /[locale]/newsroom/account': [room('/account'), colleagues],
    'GET /[locale]/newsroom/guide': [room('/guide'), colleagues],
    'GET /[locale]/newsroom/audit': [room('/audit'), administrators],
    'GET /[locale]/newsroom/checks': [room('/checks'), colleagues],
    'GET /[locale]/newsroom/forgotten-password': [room('/forgotten-password'), forAll],
    'GET /[locale]/newsroom/front': [room('/front'), editors],
    'GET /[locale]/newsroom/front/preview': [room('/front/preview'), editors],
    'GET /[locale]/newsroom/invitation': [room('/invitation?token=none'), notThere],
    'GET /[locale]/newsroom/media': [room('/media'), colleagues],
    'GET /[locale]/newsroom/media/[id]': [room(`/media/${picture}`), colleagues],
    'GET /[locale]/newsroom/media/recordings': [room('/media/recordings'), colleagues],
    'GET /[locale]/newsroom/memory': [room('/memory'), colleagues],
    'GET /[locale]/newsroom/people': [room('/people'), administrators],
    'GET /[locale]/newsroom/reset-password': [room('/reset-password?token=none'), forAll],
    'GET /[locale]/newsroom/set-up': [room('/set-up?token=none'), notThere],
    'GET /[locale]/newsroom/sign-in': [room('/sign-in'), [200, 307, 307, 307, 307]],
    'GET /[locale]/newsroom/status': [room('/status'), administrators],
    'GET /[locale]/newsroom/stories/[id]': [room(`/stories/${draft}`), colleagues],
    'GET /[locale]/newsroom/stories/[id]/exchange': [
      room(`/stories/${draft}/exchange`),
      colleagues,
    ],
    'GET /[locale]/newsroom/stories/[id]/history': [room(`/stories/${draft}/history`), colleagues],
    'GET /[locale]/newsroom/stories/[id]/history/compare': [
      room(`/stories/${draft}/history/compare?from=1&to=1`),
      colleagues,
    ],
    'GET /[locale]/newsroom/stories/[id]/preview': [room(`/stories/${draft}/preview`), colleagues],
    'GET /[locale]/newsroom/terms': [room('/terms'), termEditors],
    'GET /[locale]/newsroom/terms/[id]': [room('/terms/none'), [307, 403, 404, 404, 404]],
    'GET /[locale]/newsroom/vocabulary': [room('/vocabulary'), editors],
    'GET /api/[...path]': ['/api/none', notThere],
    'OPTIONS /api/[...path]': ['/api/none', same(204)],
    'GET /api/auth/[...all]': ['/api/auth/get-session', notThere],
    'POST /api/auth/[...all]': ['/api/auth/sign-up/email', notThere],
    'POST /api/checks/[what]': ['/api/checks/story', forAll],
    'POST /api/drafts': ['/api/drafts', forAll],
    'GET /api/memory/[file]': ['/api/memory/translation-memory.tmx', [401, 403, 200, 200, 200]],
    'POST /api/media': ['/api/media', [401, 415, 415, 415, 415]],
    'GET /api/media/[id]/original': [`/api/media/${picture}/original`, files],
    'GET /api/oembed': ['/api/oembed', same(400)],
    'OPTIONS /api/oembed': ['/api/oembed', same(204)],
    'POST /api/recordings': ['/api/recordings', [401, 415, 415, 415, 415]],
    'GET /api/stories/[number]/[file]': [
      `/api/stories/${draft}/translation.xlf?from=zh&to=en`,
      files,
    ],
    'GET /api/terms/[file]': ['/api/terms/glossary.csv', [401, 403, 200, 200, 200]],
    'GET /api/v1/[[...path]]': [`/api/v1/stories/${draft}`, notThere],
    'OPTIONS /api/v1/[[...path]]': ['/api/v1', same(204)],
    // Where the build leads the addresses of feeds, and no address itself.
    'GET /feeds/[...address]': ['/feeds/en/feed.xml', notThere],
    'GET /media/[id]/[file]': [`/media/${picture}/none.jpg`, notThere],
    'GET /news-sitemap.xml': ['/news-sitemap.xml', forAll],
    'GET /robots.txt': ['/robots.txt', forAll],
    'GET /share/[locale]/[file]': ['/share/en/none.png', notThere],
    'GET /sitemap.xml': ['/sitemap.xml', forAll],
    'GET /sitemaps/[file]': ['/sitemaps/none-1.xml', notThere],
  }
}

const someone = [401, 400, 400, 400, 400] satisfies Answers
const nobodyYet = same(400)

/** Fits the shape that every door asks for, and is right for none. */
const wrong = {
  password: 'not the password',
  currentPassword: 'not the password',
  newPassword: 'a password of nobody',
  code: '000000',
  response: {},
}

/** What the doors to one's own account answer to what is wrong. */
const authAnswers: Record<string, Answers> = {
  'GET passkey/generate-register-options': files,
  'GET passkey/generate-authenticate-options': forAll,
  'POST sign-in/email': nobodyYet,
  'POST sign-out': forAll,
  'POST change-password': someone,
  'POST request-password-reset': nobodyYet,
  'POST reset-password': nobodyYet,
  'POST two-factor/enable': someone,
  'POST two-factor/disable': someone,
  'POST two-factor/verify-totp': someone,
  'POST two-factor/verify-backup-code': someone,
  'POST two-factor/generate-backup-codes': someone,
  'POST passkey/verify-registration': someone,
  'POST passkey/verify-authentication': nobodyYet,
}

test('every address answers each role, and those who are not signed in, as it is said here', async ({
  browser,
  newsroom,
  library,
  site,
}) => {
  test.slow()
  const live = newsroom.live({ zh: '标题', en: 'A headline' })
  const draft = newsroom.draft('a colleague')
  const picture = await library.picture('colleague.jpg')
  const expected = answersFor(live.number, draft.number, picture.id)
  expect(Object.keys(expected).sort()).toEqual(addressesInCode())
  expect(Object.keys(authAnswers).sort()).toEqual(authDoorsInCode().sort())

  // Signing out comes last, as it ends what is asked with.
  const doors = Object.entries(authAnswers).sort(([one]) => (one.endsWith('sign-out') ? 1 : -1))
  const asked = [
    ...Object.entries(expected),
    ...doors.map(([door, answers]): [string, [string, Answers]] => [
      door,
      [`/api/auth/${door.split(' ')[1]}`, answers],
    ]),
  ]
  for (const [column, role] of [null, ...roles].entries()) {
    const page = await (await browser.newContext()).newPage()
    if (role) await newsroom.signIn(page, role)
    for (const [name, [address, answers]] of asked) {
      const [method = ''] = name.split(' ')
      const response = await page.request.fetch(address, {
        method,
        maxRedirects: 0,
        // The limits on attempts are those of one address.
        headers: { origin: new URL(site.address).origin, 'x-forwarded-for': `10.1.1.${column}` },
        ...(method === 'POST' && { data: wrong }),
      })
      const told = `${name} to ${role ?? 'a visitor'}`
      expect.soft(response.status(), told).toBe(answers[column])
      if (!role && /^POST \/api\/(?:checks|drafts)/u.test(name))
        expect.soft(await response.text(), told).toContain('"signed-out"')
    }
    await page.close()
  }
})
