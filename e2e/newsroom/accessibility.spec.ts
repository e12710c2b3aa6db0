import { expectAccessible, expectNarrow } from '@/e2e/support/accessibility'
import { locales } from '@/e2e/support/languages'
import { expect, test } from '@/e2e/support/newsroom'
import { pathOf, rooms } from './rooms'

for (const [name, room] of Object.entries(rooms)) {
  test(`${name}: nobody is kept out, in either language and theme`, async ({ page, newsroom }) => {
    if (room.role) await newsroom.signIn(page, room.role)
    newsroom.draft('anyone')
    const path = pathOf(room, newsroom)
    for (const locale of locales) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goto(`/${locale}/newsroom${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectAccessible(page)
      await expectNarrow(page)
    }
  })
}

test('windows, menus and reports keep nobody out either', async ({ page, newsroom }) => {
  await newsroom.signIn(page, 'administrator')
  await page.goto('/en/newsroom/people')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Invite someone' }).click()
  await page.getByRole('button', { name: 'Make invitation' }).click()
  await expect(page.getByLabel('E-mail')).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /account and sign out/u }).click()
  await expectAccessible(page)
})
