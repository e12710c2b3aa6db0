import type { Page } from '@playwright/test'
import { buildPassage } from '@/db/factories/content'
import { DeskPage } from '@/e2e/pages/desk-page'
import { ExchangePage } from '@/e2e/pages/exchange-page'
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

test('parts left out before the script has come are left out once it has', async ({
  page,
  newsroom,
}) => {
  await newsroom.signIn(page, 'translator')
  const passages = ['a', 'b', 'c'].map((id) => buildPassage(id, '新桥通车。', 'It opens.'))
  const { number } = newsroom.draft('desk', { passages })
  const letScriptsCome = await holdScripts(page)
  await page.goto(`/en/newsroom/stories/${number}/exchange`, { waitUntil: 'commit' })
  const exchange = new ExchangePage(page)
  await exchange.part('Passage 1').uncheck()
  await exchange.part('Passage 3').uncheck()
  await letScriptsCome()
  await expect(exchange.part('The whole story')).toBeChecked({ indeterminate: true })
  await expect(exchange.part('Passage 1')).not.toBeChecked()
  await expect(exchange.part('Passage 2')).toBeChecked()
  await expect(exchange.part('Passage 3')).not.toBeChecked()
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
