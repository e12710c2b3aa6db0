import { expect, test } from '@/e2e/support/open-draft'

const outsiders = ['reporter', 'translator'] as const

test('what an editor’s button asks for is refused to other roles at the server', async ({
  page,
  browser,
  request,
  newsroom,
  openFitDraft,
}) => {
  const { number, panel } = await openFitDraft('editor')
  await panel.step('publish').click()
  // Held back on its way, so that others can send the very same.
  const held = page.waitForRequest((asked) => asked.postData()?.includes('"kind"') ?? false)
  await page.route('**/newsroom/stories/*', (route) =>
    route.request().postData()?.includes('"kind"') ? route.abort() : route.fallback(),
  )
  await panel.confirm('publish')
  const asked = await held
  const { 'next-action': action = '', 'content-type': type = '' } = asked.headers()
  const { origin } = new URL(asked.url())
  const headers = {
    'next-action': action,
    'content-type': type,
    origin,
    accept: 'text/x-component',
  }
  const send = (page: typeof request) =>
    page.post(asked.url(), { headers, data: asked.postData() ?? '' })

  for (const role of outsiders) {
    const other = await (await browser.newContext()).newPage()
    await newsroom.signIn(other, role)
    expect(await (await send(other.request)).text()).toContain('"forbidden"')
  }
  expect(await (await send(request)).text()).toContain('"signed-out"')
  expect((await request.get(`/en/news/${number}`)).status()).toBe(404)
  expect(await (await send(page.request)).text()).toContain('"done"')
  expect((await request.get(`/en/news/${number}`)).status()).toBe(200)
})

test('rooms for administrators are closed to all other roles', async ({
  page,
  browser,
  newsroom,
}) => {
  for (const role of [...outsiders, 'editor'] as const) {
    const other = await (await browser.newContext()).newPage()
    await newsroom.signIn(other, role)
    for (const room of ['people', 'audit', 'status']) {
      expect((await other.request.get(`/en/newsroom/${room}`)).status(), `${role} ${room}`).toBe(
        403,
      )
    }
  }
  await newsroom.signIn(page, 'administrator')
  for (const room of ['people', 'audit', 'status']) {
    expect((await page.request.get(`/en/newsroom/${room}`)).status()).toBe(200)
  }
})

test('a picture is taken from nobody who is not signed in', async ({ request, baseURL }) => {
  const headers = { origin: baseURL ?? '' }
  const response = await request.post('/api/media', { headers, data: 'not a picture' })
  expect(response.status()).toBe(401)
})
