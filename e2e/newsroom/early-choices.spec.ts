import type { Page } from '@playwright/test'
import { DeskPage } from '@/e2e/pages/desk-page'
import { expect, test } from '@/e2e/support/newsroom'

test('a state chosen before the desk’s script has come narrows the list once it has', async ({
  page,
  newsroom,
}) => {
  await newsroom.signIn(page, 'editor')
  const letScriptsCome = await holdScripts(page)
  await page.goto('/en/newsroom', { waitUntil: 'commit' })
  await page.getByRole('combobox', { name: 'State' }).selectOption('live')
  await letScriptsCome()
  await expect(page).toHaveURL(/[?&]state=live/u)
  await expect(page.getByRole('combobox', { name: 'State' })).toHaveValue('live')
  await expect(new DeskPage(page).stories.first()).toBeVisible()
})

test('an action chosen before the record’s script has come is asked for once it has', async ({
  page,
  newsroom,
}) => {
  await newsroom.signIn(page, 'administrator')
  const letScriptsCome = await holdScripts(page)
  await page.goto('/en/newsroom/audit', { waitUntil: 'commit' })
  const action = page.getByRole('combobox', { name: 'Action' })
  const first = action.getByRole('option').nth(1)
  await expect(first).toBeAttached()
  const chosen = (await first.getAttribute('value')) ?? ''
  await action.selectOption(chosen)
  await letScriptsCome()
  await expect(page).toHaveURL(new RegExp(`[?&]action=${chosen}`, 'u'))
  await expect(action).toHaveValue(chosen)
})

async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const { promise: asked, resolve: come } = Promise.withResolvers<void>()
  await page.route('**/_next/static/**/*.js', async (route) => {
    await asked
    await route.continue()
  })
  return async () => {
    come()
    await page.unrouteAll({ behavior: 'wait' })
  }
}
