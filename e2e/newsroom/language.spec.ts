import type { Page } from '@playwright/test'
import { expect, Newsroom, test } from '@/e2e/support/newsroom'
import { startServer } from '@/e2e/support/own-server'
import { pathOf, rooms } from './rooms'

/** Names, addresses and keys that are the same in every language. */
const known =
  /\S+@\S+|https?:\S+|\b(?:Diptych|English|GMT|Alt|Ctrl|Esc|Tab|Enter|Chrome|Linux|Windows)\b/giu

test('no English is left in the Chinese newsroom', async ({ browser }, testInfo) => {
  test.slow()
  const dataDir = testInfo.outputPath('data')
  const server = await startServer(dataDir)
  const newsroom = new Newsroom(dataDir)
  newsroom.draft('anyone')
  for (const [name, room] of Object.entries(rooms)) {
    const context = await browser.newContext({ baseURL: server.address, locale: 'zh-CN' })
    const page = await context.newPage()
    if (room.role) await newsroom.signIn(page, room.role, '林晓舟')
    await page.goto(`/zh/newsroom${pathOf(room, newsroom)}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    if (room.role) await openShortcuts(page)
    const english = (await chineseTexts(page)).filter((text) =>
      /[A-Za-z]{2,}/u.test(text.replaceAll(known, '')),
    )
    expect.soft(english, name).toEqual([])
    await context.close()
  }
  newsroom.db.$client.close()
  await server.stop()
})

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
