import type { Page } from '@playwright/test'
import { expect, test } from '@/e2e/support/newsroom'

test('an appearance chosen in the newsroom holds there and on the readers’ pages', async ({
  page,
  newsroom,
}) => {
  await newsroom.signIn(page, 'reporter')
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto('/en/newsroom')
  const light = await paper(page)
  await page.getByRole('button', { name: 'Appearance' }).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await expect.poll(() => paper(page)).not.toBe(light)
  const dark = await paper(page)
  await page.reload()
  expect(await paper(page)).toBe(dark)
  await page.goto('/zh')
  expect(await paper(page)).toBe(dark)
})

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
