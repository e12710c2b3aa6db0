import { SitePage } from '@/e2e/pages/site-page'
import { StoryPage } from '@/e2e/pages/story-page'
import { expect, test } from '@/e2e/support/site'
import { correctedStory, railway } from './demonstration'

test('a story says when, by whom and from where', async ({ page }) => {
  const story = new StoryPage(page, 'zh')
  await story.find(railway.section, railway.headline)
  await expect(story.breadcrumb.getByRole('link')).toHaveText(['首页', '国际'])
  await expect(story.content).toContainText('2026年11月20日 08:12 GMT+8')
  await expect(story.content.locator('time').first()).toHaveAttribute(
    'datetime',
    '2026-11-20T08:12:00+08:00',
  )
  for (const name of ['发布', '作者', '翻译', '稿件来源']) {
    await expect(story.content.getByRole('term').filter({ hasText: name })).toBeVisible()
  }
  await expect(story.content.getByRole('figure').first()).toBeVisible()
  await expect(story.related.getByRole('article')).toHaveCount(4)
})

test('a corrected story says what was corrected, and when it was updated', async ({ page }) => {
  const story = new StoryPage(page, 'en')
  await story.find(correctedStory.section, correctedStory.headline)
  await expect(story.corrections).toContainText('The correct number is 73.')
  await expect(story.content.getByRole('term').filter({ hasText: 'Updated' })).toBeVisible()
})

test('on paper a story has its address and none of the site around it', async ({ page }) => {
  const story = new StoryPage(page, 'en')
  await story.find(railway.section, railway.headline)
  await page.emulateMedia({ media: 'print' })
  await expect(story.heading).toBeVisible()
  await expect(story.content.getByText(story.path())).toBeVisible()
  await expect(story.languageSwitch()).toBeHidden()
  await expect(story.related).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
})

test('the first stop of the keyboard skips to the content', async ({ page }) => {
  const story = new SitePage(page, 'en')
  await story.open('/en')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(story.content).toBeFocused()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('everything can be read and reached', async ({ page }) => {
    const story = new StoryPage(page, 'zh')
    await story.find(railway.section, railway.headline)
    const parallel = await story.readSideBySide()
    await parallel.row(2).link.click()
    await expect(parallel.row(2).root).toBeInViewport()
    await parallel.languageLink('en').click()
    await expect(parallel.heading).toHaveText(railway.headline.en)
    await expect(page.getByRole('radio')).toHaveCount(0)
  })
})
