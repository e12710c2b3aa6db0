import { expect, type Page, test } from '@playwright/test'

test('follows the system until another theme is chosen, and remembers the choice', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/en')
  const dark = await paper(page)
  await page.getByRole('radio', { name: 'Light' }).check({ force: true })
  const light = await paper(page)
  expect(light).not.toBe(dark)
  await page.goto('/en/about')
  expect(await paper(page)).toBe(light)
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked()
  await page.getByRole('radio', { name: 'As the system' }).check({ force: true })
  expect(await paper(page)).toBe(dark)
})

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
