import { SearchPage } from '@/e2e/pages/search-page'
import { expectAccessible } from '@/e2e/support/accessibility'
import { expect, test } from '@/e2e/support/site'
import { railway } from './demonstration'

test('suggestions come as one types, and are chosen by keyboard', async ({ page }) => {
  const search = new SearchPage(page, 'en')
  await search.openSearch()
  await expect(search.field).toHaveAttribute('aria-expanded', 'false')
  await search.field.pressSequentially('snow leop')
  const option = search.suggestions.getByRole('option', { name: 'register of snow leopards' })
  await expect(option).toBeVisible()
  await expectAccessible(page, { part: 'search' })

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
  await search.openSearch()
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
    await new SearchPage(page, locale).openSearch(typed)
    await page.getByRole('main').getByRole('link', { name: meant }).click()
    await expect(page.getByRole('main').locator('mark').first()).toContainText(meant)
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a search is narrowed by a plain form, and the switch of language keeps it', async ({
    page,
  }) => {
    const search = new SearchPage(page, 'zh')
    await search.openSearch('铁路')
    const all = await search.results.count()
    expect(all).toBeGreaterThan(1)
    await search.narrow('section', '国际')
    await search.narrow('in', '中文')
    await search.submit()
    await expect(page).toHaveURL(/section=world/u)
    await expect(search.results.getByRole('heading', { name: railway.headline.zh })).toBeVisible()
    expect(await search.results.count()).toBeLessThan(all)
    await search.switchTo('en')
    await expect(page.getByLabel('Section', { exact: true })).toHaveValue('world')
  })
})

test('a story of the other language stands in the words of the page', async ({ page }) => {
  const search = new SearchPage(page, 'zh')
  await search.openSearch('railway')
  const result = search.results.filter({ hasText: railway.headline.en })
  await expect(result.getByRole('link', { name: '国际' })).toHaveAttribute(
    'href',
    '/zh/section/world',
  )
  await expect(result).toContainText('2026年11月20日')
  await expect(result.getByRole('heading')).toHaveAttribute('lang', 'en')
})

test('whatever is pasted into the search is answered by a page', async ({ request }) => {
  for (const text of ['字'.repeat(10_000), '😀'.repeat(5_000), '"'.repeat(3_000)]) {
    const response = await request.get(`/zh/search?q=${encodeURIComponent(text)}`)
    expect(response.status(), text.slice(0, 2)).toBe(200)
  }
})
