import { buildPassage } from '@/db/factories/content'
import { createPerson, factoryPassword } from '@/db/factories/people'
import { DoorPage } from '@/e2e/pages/door-page'
import { expect, test } from '@/e2e/support/open-draft'
import { drawnForHeader } from '@/lib/headers'

const passages = [buildPassage('a', '甲', 'Alpha')]

test('what is written in one tab is not saved as another person who signs in in the next', async ({
  page,
  context,
  newsroom,
  openDraft,
}) => {
  const { author, storyId, editor } = await openDraft('editor', { passages })
  const silent: string[] = []
  page.on('request', async (request) => {
    const isToDo =
      request.method() !== 'GET' && new URL(request.url()).origin === siteOf(page.url())
    if (isToDo && request.headers()[drawnForHeader] !== author.id) silent.push(request.url())
  })

  const elsewhere = await context.newPage()
  await context.clearCookies()
  await newsroom.signIn(elsewhere, 'editor')
  await editor.type(1, 'zh', '，写到一半')
  await expect(page.getByText(/^Not saved: someone else has signed in/)).toBeVisible()
  expect(newsroom.newest(storyId)?.passages).toEqual(passages)
  await page.getByRole('button', { name: /account and sign out/u }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByText(/^Someone else has signed in in this browser/)).toBeVisible()

  await context.clearCookies()
  const door = await new DoorPage(elsewhere).fromElsewhere()
  await door.signIn(author.email, factoryPassword)
  await expect(elsewhere.getByRole('heading', { name: 'Desk' })).toBeVisible()
  await expect(editor.panel(1, 'zh')).toHaveText('甲，写到一半')
  await editor.type(1, 'zh', '，写完了')
  await editor.expectSaved()
  await page.reload()
  await expect(editor.panel(1, 'zh')).toHaveText('甲，写到一半，写完了')
  expect(silent).toEqual([])
})

test('a tab that goes on to another page is drawn anew for who is signed in now', async ({
  page,
  context,
  newsroom,
}) => {
  const first = await newsroom.signIn(page, 'administrator')
  await page.goto('/en/newsroom')
  await expect(page.getByRole('button', { name: new RegExp(first.name, 'u') })).toBeVisible()
  await context.clearCookies()
  const second = await newsroom.signIn(await context.newPage(), 'administrator')
  await page.getByRole('link', { name: 'People', exact: true }).click()
  await expect(page.getByRole('button', { name: new RegExp(`^${second.name}`, 'u') })).toBeVisible()
})

test('a picture is not taken into the library as another person', async ({ page, newsroom }) => {
  const other = await createPerson(newsroom.db, { role: 'editor' })
  await newsroom.signIn(page, 'editor')
  const send = (drawnFor: string) =>
    page.request.post('/api/media', {
      data: Buffer.from('x'),
      headers: { [drawnForHeader]: drawnFor, origin: new URL(page.url()).origin },
    })
  await page.goto('/en/newsroom/media')
  const refused = await send(other.id)
  expect(refused.status()).toBe(409)
  expect(await refused.json()).toEqual({ code: 'other-person' })
})

const siteOf = (url: string) => new URL(url).origin
