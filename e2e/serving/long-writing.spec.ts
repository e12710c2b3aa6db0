import type { Page } from '@playwright/test'
import { buildPassage } from '@/db/factories/content'
import { factoryPassword } from '@/db/factories/people'
import { EditorPage } from '@/e2e/pages/editor-page'
import { type Locale, locales } from '@/e2e/support/languages'
import { expect, test } from '@/e2e/support/own-newsroom'
import { words } from '@/e2e/support/words'

/** For how many milliseconds another process holds the lock while readers come and go. */
const held = 3_000

test('while another process writes, who writes waits, readers are answered, and then it is done', async ({
  own,
}) => {
  const { newsroom, address, visitor } = own
  const live = newsroom.live({ zh: '桥梁通车', en: 'A bridge opens' })
  const page = await (await visitor()).newPage()
  const { email, id } = await newsroom.signIn(page, 'editor')
  const { number, storyId } = newsroom.draft(id, { passages: [buildPassage('a', '甲', 'Alpha')] })
  const editor = new EditorPage(page)
  await editor.open(number)

  const lock = await newsroom.holdLock()
  const sent = page.waitForRequest((request) => request.method() === 'POST')
  await editor.type(1, 'en', ' goes on')
  await sent
  let hasEntered = false
  const entering = enter(address, email).finally(() => {
    hasEntered = true
  })
  const until = performance.now() + held
  for (let visit = 0; visit < 20 || performance.now() < until; visit++) {
    for (const path of [`/en/news/${live.number}/a-bridge-opens`, `/en/search?q=bridge${visit}`]) {
      const response = await fetch(`${address}${path}`)
      expect(response.status, path).toBe(200)
      await response.text()
    }
  }
  const desk = await page.request.get('/en/newsroom')
  expect(desk.status(), 'a page of one who is signed in').toBe(200)
  expect(hasEntered).toBe(false)
  expect(JSON.stringify(newsroom.newest(storyId))).not.toContain('goes on')

  await lock.release()
  expect((await entering).status).toBe(200)
  await editor.expectSaved()
  expect(JSON.stringify(newsroom.newest(storyId))).toContain('Alpha goes on')
})

test('who has waited too long is told so in their language, and what was written is saved after', async ({
  own,
}) => {
  test.setTimeout(120_000)
  const { newsroom, visitor } = own
  const page = await (await visitor()).newPage()
  const { email, id } = await newsroom.signIn(page, 'editor')
  const { number, storyId } = newsroom.draft(id, { passages: [buildPassage('a', '甲', 'Alpha')] })
  const editor = new EditorPage(page)
  await editor.open(number)
  const doors = await Promise.all(
    locales.map(async (locale) => {
      const door = await (await visitor()).newPage()
      await door.goto(`/${locale}/newsroom/sign-in`)
      return { door, locale }
    }),
  )

  const lock = await newsroom.holdLock()
  await editor.type(1, 'en', ' goes on')
  for (const { door, locale } of doors) await giveCredentials(door, locale, email)
  const longerThanItWaits = { timeout: 40_000 }
  for (const { door, locale } of doors) {
    const { busy } = words[locale].newsroom.faults
    await expect(door.getByText(busy)).toBeVisible(longerThanItWaits)
  }
  const { save } = words.en.newsroom.editor
  await expect(page.getByText(save.busy)).toBeVisible(longerThanItWaits)

  await lock.release()
  await editor.expectSaved(longerThanItWaits)
  expect(JSON.stringify(newsroom.newest(storyId))).toContain('Alpha goes on')
})

function enter(address: string, email: string): Promise<Response> {
  return fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email, password: factoryPassword }),
  })
}

async function giveCredentials(door: Page, locale: Locale, email: string): Promise<void> {
  const { signIn } = words[locale].newsroom
  await door.getByLabel(signIn.email).fill(email)
  await door.getByLabel(signIn.password, { exact: true }).fill(factoryPassword)
  await door.getByRole('button', { name: signIn.submit, exact: true }).click()
}
