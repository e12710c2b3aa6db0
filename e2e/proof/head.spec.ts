import type { Page } from '@playwright/test'
import { StoryPage } from '@/e2e/pages/story-page'
import { correctedStory, englishOnly, railway } from '@/e2e/site/demonstration'
import { thingsIn } from '@/e2e/support/schema-org'
import { expect, test } from '@/e2e/support/site'

const alternates = (page: Page) =>
  page
    .locator('link[rel=alternate][hreflang]')
    .evaluateAll((links) =>
      Object.fromEntries(
        links.map((link) => [link.getAttribute('hreflang'), (link as HTMLLinkElement).href]),
      ),
    )

const content = (page: Page, selector: string) =>
  page.locator(`meta[${selector}]`).first().getAttribute('content')

test('a story names itself and its other language, whole', async ({ page, baseURL }) => {
  const story = new StoryPage(page, 'en')
  await story.find(railway.section, railway.headline)
  const english = baseURL + story.path()
  const chinese = english.replace('/en/', '/zh/')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', english)
  expect(await alternates(page)).toEqual({ en: english, 'zh-Hans': chinese, 'x-default': chinese })
  expect(await content(page, 'name=robots')).toBe('max-image-preview:large')
})

test('the two languages side by side are the story’s page once more, and no alternate', async ({
  page,
}) => {
  const story = new StoryPage(page, 'zh')
  await story.find(railway.section, railway.headline)
  await story.readSideBySide()
  expect(await alternates(page)).toEqual({})
})

test('search engines are kept out of searches, of what is missing and of the newsroom', async ({
  page,
}) => {
  const story = new StoryPage(page, 'en')
  await story.find(englishOnly.section, englishOnly.headline)
  const missing = story.path().replace('/en/', '/zh/')
  for (const path of [
    '/zh/search?q=%E9%93%81%E8%B7%AF',
    missing,
    '/en/none',
    '/zh/newsroom/sign-in',
  ]) {
    await page.goto(path)
    expect(await content(page, 'name=robots'), path).toBe('noindex')
    expect(await alternates(page), path).toEqual({})
    await expect(page.locator('link[rel=canonical]'), path).toHaveCount(0)
  }
})

test('a shared story shows its headline, and a picture of it that may be kept for an hour', async ({
  page,
}) => {
  const story = new StoryPage(page, 'zh')
  await story.find(railway.section, railway.headline)
  expect(await content(page, 'property="og:title"')).toBe(railway.headline.zh)
  expect(await content(page, 'property="og:locale"')).toBe('zh_CN')
  expect(await content(page, 'property="og:locale:alternate"')).toBe('en_GB')
  expect(await content(page, 'name="twitter:card"')).toBe('summary_large_image')
  const picture = await page.request.get((await content(page, 'property="og:image"')) ?? '')
  expect(picture.headers()['content-type']).toBe('image/jpeg')
  expect(picture.headers()['cache-control']).toBe('public, max-age=3600')
  expect((await picture.body()).length).toBeLessThan(300_000)
})

test('a corrected story tells machines of the correction and of its translation', async ({
  page,
}) => {
  await new StoryPage(page, 'en').find(correctedStory.section, correctedStory.headline)
  const [article] = thingsIn(await page.content())
  expect(article).toMatchObject({
    '@type': 'NewsArticle',
    headline: correctedStory.headline.en,
    inLanguage: 'en',
    datePublished: expect.stringMatching(/\+08:00$/u),
    correction: [{ '@type': 'CorrectionComment' }],
    translationOfWork: { inLanguage: 'zh-Hans', headline: correctedStory.headline.zh },
    image: [
      expect.stringContaining('/16x9-'),
      expect.stringContaining('/4x3-'),
      expect.stringContaining('/1x1-'),
    ],
  })
})
