import { SitePage } from '@/e2e/pages/site-page'
import { StoryPage } from '@/e2e/pages/story-page'
import { expect, test } from '@/e2e/support/site'
import { chineseOnly, englishOnly, railway } from './demonstration'

test('the switch on a story leads to the same story', async ({ page }) => {
  const story = new StoryPage(page, 'zh')
  await story.find(railway.section, railway.headline)
  const path = story.path()
  const english = await story.switchTo('en')
  await expect(english.heading).toHaveText(railway.headline.en)
  expect(english.path()).toBe(path.replace('/zh/', '/en/'))
})

test('the switch on a list leads to the same list', async ({ page }) => {
  const list = new SitePage(page, 'en')
  await list.open('/en/topic/clean-energy')
  const chinese = await list.switchTo('zh')
  expect(chinese.path()).toBe('/zh/topic/clean-energy')
  await expect(chinese.heading).toHaveText('清洁能源')
})

test('the switch in the middle of a story leads to the passage being read', async ({ page }) => {
  const story = new StoryPage(page, 'zh')
  await story.find(railway.section, railway.headline)
  const passage = story.passages.nth(6)
  await passage.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }))
  const id = await passage.getAttribute('id')
  await story.languageLink('en').evaluate((link: HTMLElement) => link.click())
  await page.waitForURL(/\/en\//u)
  expect(new URL(page.url()).hash).toBe(`#${id}`)
})

test('says in the asked language that a story is missing, and links to the one there is', async ({
  page,
}) => {
  const story = new StoryPage(page, 'en')
  await story.find(englishOnly.section, englishOnly.headline)
  await expect(story.languageSwitch()).toContainText('unavailable')
  const response = page.waitForResponse(/\/zh\/news\//u)
  const chinese = await story.switchTo('zh')
  expect((await response).status()).toBe(404)
  await expect(chinese.heading).toHaveText('本稿暂无中文版')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  await chinese.content.getByRole('link', { name: englishOnly.headline }).click()
  await expect(new StoryPage(page, 'en').heading).toHaveText(englishOnly.headline)
})

test('a story in one language is no alternate in the other, and cannot be set side by side', async ({
  page,
}) => {
  const story = new StoryPage(page, 'zh')
  await story.find(chineseOnly.section, chineseOnly.headline)
  await expect(page.locator('link[rel=alternate][hreflang=en]')).toHaveCount(0)
  await expect(story.content).toContainText('本稿仅有中文版')
  const response = await story.open(`${story.path()}/parallel`)
  expect(response.status()).toBe(404)
  await expect(story.heading).toHaveText('本稿无法对照阅读')
})

test.describe('without a choice made before', () => {
  test.use({ locale: 'en-GB' })

  test('the root leads to the language that the browser asks for', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveURL(/\/en$/u)
  })

  test('the language chosen by the switch is remembered', async ({ page }) => {
    const front = new SitePage(page, 'en')
    await front.open('/en')
    await front.switchTo('zh')
    await page.goto('/')
    await expect(page).toHaveURL(/\/zh$/u)
  })
})
