import { noColour } from '@/e2e/pages/parallel-page'
import { StoryPage } from '@/e2e/pages/story-page'
import { boxOf } from '@/e2e/support/at-rest'
import { expect, test } from '@/e2e/support/site'
import { railway } from './demonstration'

test.beforeEach(async ({ page }) => {
  await new StoryPage(page, 'zh').find(railway.section, railway.headline)
})

test('sets the page’s own language first, each side in its own', async ({ page }) => {
  const parallel = await new StoryPage(page, 'zh').readSideBySide()
  await expect(parallel.heading).toHaveText(railway.headline.zh)
  await expect(parallel.content.getByRole('heading', { name: railway.headline.en })).toBeVisible()
  const { side } = { side: parallel.row(0).side('zh') }
  await expect(side).toHaveAttribute('lang', 'zh-Hans')
  await expect(parallel.row(0).side('en')).toHaveAttribute('lang', 'en')
  expect((await boxOf(side)).x).toBeLessThan((await boxOf(parallel.row(0).side('en'))).x)
})

test('passages stand against each other on a wide screen', async ({ page }) => {
  const parallel = await new StoryPage(page, 'zh').readSideBySide()
  const count = await parallel.rows.count()
  expect(count).toBeGreaterThan(5)
  for (let index = 0; index < count; index++) {
    const row = parallel.row(index)
    expect(await row.top('zh')).toBe(await row.top('en'))
  }
})

test('passages are stacked under the names of their languages on a narrow screen', async ({
  page,
}) => {
  const parallel = await new StoryPage(page, 'zh').readSideBySide()
  await page.setViewportSize({ width: 375, height: 800 })
  const first = parallel.row(0)
  expect(await first.top('en')).toBeGreaterThan(await first.top('zh'))
  expect(await parallel.row(1).top('zh')).toBeGreaterThan(await first.top('en'))
  await expect(first.side('zh').getByText('中文', { exact: true })).toBeVisible()
  await expect(first.side('en').getByText('English', { exact: true })).toBeVisible()
})

test('a link to one passage leads there and marks it', async ({ page }) => {
  const parallel = await new StoryPage(page, 'zh').readSideBySide()
  const row = parallel.row(4)
  await row.link.click()
  await expect(page).toHaveURL(/#p-/u)
  await page.goto(page.url())
  await expect(row.root).toBeInViewport()
  expect(await row.colour()).not.toBe(noColour)
  expect(await parallel.row(3).colour()).toBe(noColour)
})

test('pointing at one side marks the other', async ({ page }) => {
  const parallel = await new StoryPage(page, 'zh').readSideBySide()
  const row = parallel.row(1)
  await row.side('zh').hover()
  expect(await row.sideColour('en')).not.toBe(noColour)
  expect(await row.sideColour('zh')).toBe(noColour)
  expect(await parallel.row(2).sideColour('en')).toBe(noColour)
})

test('focus on one side marks the other', async ({ page }) => {
  const parallel = await new StoryPage(page, 'zh').readSideBySide()
  const row = parallel.row(1)
  await row.side('en').focus()
  expect(await row.sideColour('zh')).not.toBe(noColour)
})

test('the switch turns the order round, and the story’s page is the canonical one', async ({
  page,
}) => {
  const story = new StoryPage(page, 'zh')
  const path = story.path()
  const parallel = await story.readSideBySide()
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    new RegExp(`${path}$`, 'u'),
  )
  const english = await parallel.switchTo('en')
  expect(english.path()).toBe(`${path.replace('/zh/', '/en/')}/parallel`)
  await expect(english.heading).toHaveText(railway.headline.en)
})
