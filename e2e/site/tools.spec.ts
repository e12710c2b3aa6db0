import type { Locator } from '@playwright/test'
import { decodeQR } from 'qr/decode.js'
import sharp from 'sharp'
import { StoryPage } from '@/e2e/pages/story-page'
import { styleOf } from '@/e2e/support/at-rest'
import { expect, test } from '@/e2e/support/site'
import { correctedStory, railway } from './demonstration'

const fontSize = async (text: Locator) => Number.parseFloat(await styleOf(text, 'font-size'))

test('the link of a story can be copied, and it can be printed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  const story = new StoryPage(page, 'en')
  await story.find(railway.section, railway.headline)
  const tools = story.tools
  await tools.button('Copy link').click()
  await expect(tools.status).toHaveText('Link copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await page.locator('link[rel=canonical]').getAttribute('href'))
  await tools.button('Print').click()
  await expect(page.locator('body')).toHaveAttribute('data-printed')
})

test('sharing is offered where the system has it, and hands over the story', async ({ page }) => {
  const story = new StoryPage(page, 'en')
  await story.find(railway.section, railway.headline)
  const tools = story.tools
  await page.evaluate(() => Reflect.set(Navigator.prototype, 'share', undefined))
  await page.addInitScript(() => {
    Navigator.prototype.share = async (shared) => {
      document.body.setAttribute('data-shared', JSON.stringify(shared))
    }
  })
  await page.reload()
  await tools.button('Share').click()
  const shared = JSON.parse((await page.locator('body').getAttribute('data-shared')) ?? '{}')
  expect(shared.title).toBe(railway.headline.en)
  expect(new URL(shared.url).pathname).toBe(story.path())
})

test('the code for WeChat opens and closes by keyboard', async ({ page }) => {
  const story = new StoryPage(page, 'en')
  await story.find(railway.section, railway.headline)
  const tools = story.tools
  await expect(tools.code).toBeHidden()
  await tools.wechat.focus()
  await page.keyboard.press('Enter')
  await expect(tools.code).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(tools.code).toBeHidden()
  await expect(tools.wechat).toBeFocused()
})

test('the codes lead to the story, and to its two languages side by side', async ({
  page,
  request,
}) => {
  const story = new StoryPage(page, 'en')
  await story.find(railway.section, railway.headline)
  const paths = [story.path(), `${story.path()}/parallel`]
  for (const path of paths) {
    await page.goto(path)
    await story.tools.wechat.click()
    const png = sharp(await story.tools.code.screenshot())
      .ensureAlpha()
      .raw()
    const { data, info } = await png.toBuffer({ resolveWithObject: true })
    const read = new URL(decodeQR({ width: info.width, height: info.height, data }))
    const answer = await request.get(read.pathname)
    expect(new URL(answer.url()).pathname).toBe(path)
  }
})

test('a chosen size of text holds on every story, in either language', async ({ page }) => {
  const story = new StoryPage(page, 'en')
  await story.find(railway.section, railway.headline)
  const tools = story.tools
  const usual = await fontSize(story.passages.first())
  await tools.textSize('Large').check({ force: true })
  const large = await fontSize(story.passages.first())
  expect(large).toBeGreaterThan(usual)
  await story.find(correctedStory.section, correctedStory.headline)
  expect(await fontSize(story.passages.first())).toBe(large)
  await expect(tools.textSize('Large')).toBeChecked()
  await story.switchTo('zh')
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large')
})

test('a story leads to the one before it in its section, and that one back', async ({ page }) => {
  const story = new StoryPage(page, 'en')
  await story.find(railway.section, railway.headline)
  await page.getByRole('link', { name: 'Previous story' }).click()
  await expect(story.heading).not.toHaveText(railway.headline.en)
  await page.getByRole('link', { name: 'Next story' }).click()
  await expect(story.heading).toHaveText(railway.headline.en)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the code is there, and nothing that would do nothing', async ({ page }) => {
    const story = new StoryPage(page, 'en')
    await story.find(railway.section, railway.headline)
    const tools = story.tools
    await tools.wechat.click()
    await expect(tools.code).toBeVisible()
    await expect(tools.root.getByRole('button')).toHaveCount(0)
    await expect(tools.root.getByRole('radio')).toHaveCount(0)
  })
})
