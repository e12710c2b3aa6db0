import { SitePage } from '@/e2e/pages/site-page'
import { StoryPage } from '@/e2e/pages/story-page'
import { expect, test } from '@/e2e/support/site'
import { railway } from './demonstration'

const missing = [
  { path: '/zh/no-such-page', locale: 'zh' },
  { path: '/en/no-such-page', locale: 'en' },
  { path: '/en/news/999999/no-such-story', locale: 'en' },
  { path: '/zh/news/abc/x', locale: 'zh' },
  { path: '/zh/section/no-such-section', locale: 'zh' },
  { path: '/en/section/culture?page=99', locale: 'en' },
  { path: '/en/section/culture?page=two', locale: 'en' },
  { path: '/zh/topic/no-such-topic', locale: 'zh' },
  { path: '/en/source/no-such-source', locale: 'en' },
  { path: '/zh/archive/2026/02/30', locale: 'zh' },
  { path: '/en/archive/1999/01', locale: 'en' },
  { path: '/en/archive/2026/11/20?page=99', locale: 'en' },
] as const

for (const { path, locale } of missing) {
  test(`${path} is answered with 404, in its language, with a way on`, async ({ page }) => {
    const notFound = new SitePage(page, locale)
    const response = await notFound.open(path)
    expect(response.status()).toBe(404)
    expect(response.headers()['cache-control']).toContain('no-store')
    await expect(notFound.heading).toHaveText({ zh: '没有这个页面', en: 'Page not found' }[locale])
    await expect(page.locator('html')).toHaveAttribute('lang', { zh: 'zh-Hans', en: 'en' }[locale])
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    await expect(page.locator('meta[name="diptych:status"]')).toHaveCount(0)
    await expect(notFound.content.getByRole('article')).toHaveCount(4)
  })
}

test.describe('under no language of ours', () => {
  test.use({ locale: 'en-GB' })

  test('an address is answered with 404 in the visitor’s language', async ({ page }) => {
    const notFound = new SitePage(page, 'en')
    const response = await notFound.open('/fr/news')
    expect(response.status()).toBe(404)
    await expect(notFound.heading).toHaveText('Page not found')
  })
})

test('a wrong slug leads to the right one for good, in either view', async ({ page, request }) => {
  const story = new StoryPage(page, 'en')
  await story.find(railway.section, railway.headline)
  const right = story.path()
  const number = right.split('/')[3]
  const wrong = [`/en/news/${number}`, `/en/news/${number}/old-slug`]
  for (const path of wrong) {
    const response = await request.get(path, { maxRedirects: 0 })
    expect(response.status()).toBe(308)
    expect(new URL(response.headers().location ?? '', page.url()).pathname).toBe(right)
  }
  const response = await request.get(`/en/news/${number}/old-slug/parallel`, { maxRedirects: 0 })
  expect(response.status()).toBe(308)
  expect(new URL(response.headers().location ?? '', page.url()).pathname).toBe(`${right}/parallel`)
})
