import { paperOf } from '@/e2e/support/at-rest'
import { expect, test } from '@/e2e/support/newsroom'

test('an appearance chosen in the newsroom holds there and on the readers’ pages', async ({
  page,
  newsroom,
}) => {
  await newsroom.signIn(page, 'reporter')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/en/newsroom')
  const light = await paperOf(page)
  await page.getByRole('button', { name: 'Appearance' }).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await expect.poll(() => paperOf(page)).not.toBe(light)
  const dark = await paperOf(page)
  await page.reload()
  expect(await paperOf(page)).toBe(dark)
  await page.goto('/zh')
  expect(await paperOf(page)).toBe(dark)
})
