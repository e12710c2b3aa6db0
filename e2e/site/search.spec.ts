import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { SearchPage } from '@/e2e/pages/search-page'

test('suggestions come as one types, and are chosen by keyboard', async ({ page }) => {
  const search = new SearchPage(page, 'en')
  await search.open()
  await expect(search.field).toHaveAttribute('aria-expanded', 'false')
  await search.field.pressSequentially('snow leop')
  const option = search.suggestions.getByRole('option', { name: 'register of snow leopards' })
  await expect(option).toBeVisible()
  expect((await new AxeBuilder({ page }).include('search').analyze()).violations).toEqual([])

  await page.keyboard.press('Escape')
  await expect(search.suggestions).toBeHidden()
  await expect(search.field).toHaveValue('snow leop')

  await search.field.pressSequentially('a')
  await expect(option).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await expect(search.field).toHaveAttribute('aria-activedescendant', 'suggestion-0')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('register of snow leopards')
})

test('a suggestion is chosen by a click; Enter without a choice searches', async ({ page }) => {
  const search = new SearchPage(page, 'zh')
  await search.open()
  await search.field.fill('雪豹')
  await expect(search.suggestions.getByRole('option')).toHaveText(['牧民当起雪豹的“户籍警”'])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/zh\/search\?q=/u)
  await search.field.fill('雪豹')
  await search.suggestions.getByRole('option').click()
  await expect(page).toHaveURL(/\/zh\/news\/\d+\//u)
})

for (const [locale, typed, meant] of [
  ['en', 'leopart', 'leopard'],
  ['zh', '铁录', '铁路'],
] as const) {
  test(`who types ${typed} is asked whether ${meant} was meant`, async ({ page }) => {
    await new SearchPage(page, locale).open(typed)
    await page.getByRole('main').getByRole('link', { name: meant }).click()
    await expect(page.getByRole('main').locator('mark').first()).toContainText(meant)
  })
}
