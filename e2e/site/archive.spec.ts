import { SitePage } from '@/e2e/pages/site-page'
import { expect, test } from '@/e2e/support/site'
import { railway } from './demonstration'

test('the archive leads by month and day to a story, and the switch keeps the day', async ({
  page,
}) => {
  const archive = new SitePage(page, 'zh')
  await archive.open('/zh')
  await page.getByRole('contentinfo').getByRole('link', { name: '往期稿件' }).click()
  await expect(archive.heading).toHaveText('往期稿件')
  await archive.content
    .getByRole('region', { name: '2026年' })
    .getByRole('link', { name: /^11月/u })
    .click()
  await expect(archive.heading).toHaveText('2026年11月')
  await page
    .getByRole('table', { name: '2026年11月日历' })
    .getByRole('link', { name: /^2026年11月20日，/u })
    .click()
  await expect(archive.heading).toHaveText('2026年11月20日')
  await expect(archive.content.getByRole('heading', { name: railway.headline.zh })).toBeVisible()
  const crumbs = page.getByRole('navigation', { name: '当前位置' }).getByRole('link')
  await expect(crumbs).toHaveText(['首页', '往期稿件', '2026年11月', '2026年11月20日'])
  const english = await archive.switchTo('en')
  expect(english.path()).toBe('/en/archive/2026/11/20')
  await expect(english.heading).toHaveText('November 20, 2026')
  await expect(english.content.getByRole('heading', { name: railway.headline.en })).toBeVisible()
})

test('a day leads to the nearest days with stories, and back', async ({ page }) => {
  const day = new SitePage(page, 'en')
  await day.open('/en/archive/2026/11/20')
  await page.getByRole('link', { name: 'Earlier' }).click()
  await expect(day.heading).not.toHaveText('November 20, 2026')
  expect(day.path() < '/en/archive/2026/11/20').toBe(true)
  await page.getByRole('link', { name: 'Later' }).click()
  await expect(day.heading).toHaveText('November 20, 2026')
})

test('a day says its address in both languages to search engines', async ({ page }) => {
  await page.goto('/en/archive/2026/11/20')
  const path = '/archive/2026/11/20'
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    new RegExp(`/en${path}$`),
  )
  for (const [language, prefix] of [
    ['zh-Hans', '/zh'],
    ['en', '/en'],
  ]) {
    const link = page.locator(`link[rel=alternate][hreflang="${language}"]`)
    await expect(link).toHaveAttribute('href', new RegExp(`${prefix}${path}$`))
  }
})
