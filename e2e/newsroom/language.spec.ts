import type { Page } from '@playwright/test'
import { HistoryPage } from '@/e2e/pages/history-page'
import { MediaPage } from '@/e2e/pages/media-page'
import { StoryPanel } from '@/e2e/pages/story-panel'
import { newFile } from '@/e2e/support/library'
import { expect, Newsroom, test } from '@/e2e/support/newsroom'
import { startServer } from '@/e2e/support/own-server'
import { words as catalogues } from '@/e2e/support/words'
import { pathOf, rooms } from './rooms'

/** Names, addresses, files and keys that are the same in every language, and English that is shown as such. */
const known =
  /\S+@\S+|https?:\S*|mailto:|\S+\.jpg|\b(?:Diptych|English|GMT|Alt|Ctrl|Shift|Esc|Tab|Enter|Backspace|PageUp|PageDown|Chrome|Linux|Windows|JPEG|PNG|WebP|AVIF|GIF|MP4|WebM|MP3|XLIFF|TMX|Word|Node\.js|npm run doctor|BACKUP_TO|GB\/T|px|Ada Keller|3\.5 trillion|November 7)\b/giu

test('no English is left in the Chinese newsroom', async ({ browser }, testInfo) => {
  test.slow()
  const dataDir = testInfo.outputPath('data')
  const server = await startServer(dataDir)
  const newsroom = new Newsroom(dataDir)
  newsroom.draft('import')
  for (const [role, inside] of Map.groupBy(Object.entries(rooms), ([, room]) => room.role)) {
    const context = await browser.newContext({ baseURL: server.address, locale: 'zh-CN' })
    const page = await context.newPage()
    if (role) await newsroom.signIn(page, role, '林晓舟')
    for (const [name, room] of inside) {
      await page.goto(`/zh/newsroom${pathOf(room, newsroom)}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      if (role) await openShortcuts(page)
      await hasNoEnglish(page, name)
    }
    await context.close()
  }
  newsroom.db.$client.close()
  await server.stop()
})

test('no English is left in the rooms and windows of a story', async ({ browser }, testInfo) => {
  test.slow()
  const dataDir = testInfo.outputPath('data')
  const server = await startServer(dataDir)
  const newsroom = new Newsroom(dataDir)
  const context = await browser.newContext({ baseURL: server.address, locale: 'zh-CN' })
  const page = await context.newPage()
  const editor = await newsroom.signIn(page, 'administrator', '林晓舟')
  const { storyId, number } = newsroom.draft(editor.id)
  newsroom.comment(number, editor.id, 'first', '请核对。')
  const { editor: words, people } = catalogues.zh.newsroom
  const dialog = page.getByRole('dialog')
  const look = async (name: string) => {
    await expect(dialog).toBeVisible()
    await hasNoEnglish(page, name)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }

  const panel = new StoryPanel(page, 'zh')
  await panel.open(number)
  await hasNoEnglish(page, 'editor')
  await page.locator('[data-panel="zh"]').first().click()
  await page.keyboard.press('Control+k')
  await look('link')
  await page.getByRole('button', { name: words.command.picture, exact: true }).click()
  await look('picture')
  await panel.step('submit').click()
  await panel.sees(panel.words.submitted)
  for (const step of ['publish', 'return', 'embargo'] as const) {
    await panel.step(step).click()
    await look(step)
  }
  newsroom.publish(storyId, editor.id)
  newsroom.revise(storyId, editor.id, { headline: { zh: '大桥通车', en: 'Bridge opens' } })
  await panel.open(number)
  for (const step of ['update', 'correct', 'withdraw'] as const) {
    await panel.step(step).click()
    await look(step)
  }

  await new HistoryPage(page, 'zh').open(number)
  await hasNoEnglish(page, 'history')
  await page.goto(`/zh/newsroom/stories/${number}/history/compare?from=1&to=2`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await hasNoEnglish(page, 'comparison')

  const media = new MediaPage(page, 'zh')
  await media.open()
  await hasNoEnglish(page, 'media without pictures')
  await media.choose(await newFile('bridge.jpg'))
  await expect(media.card('bridge.jpg')).toBeVisible()
  await hasNoEnglish(page, 'media')
  await media.card('bridge.jpg').click()
  await page.waitForURL(/\/media\/\w+$/u)
  await hasNoEnglish(page, 'one picture')

  await page.goto('/zh/newsroom/people')
  await page.getByRole('button', { name: people.invite }).click()
  await look('invitation')
  await context.close()
  newsroom.db.$client.close()
  await server.stop()
})

async function hasNoEnglish(page: Page, name: string): Promise<void> {
  const english = (await chineseTexts(page)).filter((text) =>
    /[A-Za-z]{2,}/u.test(text.replaceAll(known, '')),
  )
  expect.soft(english, name).toEqual([])
}

async function openShortcuts(page: Page): Promise<void> {
  await page.locator('body').press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
}

/** What the page says or shows in Chinese, labels and hints among it. */
function chineseTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isChinese = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang') === 'zh-Hans' &&
      !element.closest('script, style, code')
    const texts: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      if (isChinese(walker.currentNode.parentElement))
        texts.push(walker.currentNode.textContent ?? '')
    }
    for (const element of document.querySelectorAll(
      '[aria-label], [placeholder], [title], [alt]',
    )) {
      if (!isChinese(element)) continue
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        texts.push(element.getAttribute(name) ?? '')
    }
    return texts
  })
}
