import { paperOf } from '@/e2e/support/at-rest'
import { expect, test } from '@/e2e/support/site'

test('follows the system until another theme is chosen, and remembers the choice', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/en')
  const dark = await paperOf(page)
  await page.getByRole('radio', { name: 'Light' }).check({ force: true })
  const light = await paperOf(page)
  expect(light).not.toBe(dark)
  await page.goto('/en/about')
  expect(await paperOf(page)).toBe(light)
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked()
  await page.getByRole('radio', { name: 'As the system' }).check({ force: true })
  expect(await paperOf(page)).toBe(dark)
})
