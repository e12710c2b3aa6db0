import type { Page } from '@playwright/test'
import { copyNewsroom } from '@/e2e/support/copied-newsroom'
import { fillWithLongWords } from '@/e2e/support/long-words'
import { expect, Newsroom, test } from '@/e2e/support/newsroom'
import { startServer } from '@/e2e/support/own-server'
import { locales } from '@/lib/i18n/locales'

/** WCAG 2.2, 1.4.10 (reflow), and a common telephone. */
const widths = [320, 390]

test('a word longer than any line leads no page of readers beyond the screen', async ({ page }) => {
  test.slow()
  const copy = await copyNewsroom()
  const newsroom = new Newsroom(copy.dataDir)
  const { story, withdrawn, chineseOnly, places } = fillWithLongWords(newsroom)
  const server = await startServer(copy.dataDir, { MOST_READ_SECONDS: '1' })
  for (const path of [...places, story, `${story}/parallel`, withdrawn, chineseOnly]) {
    for (const locale of locales) {
      await page.goto(`${server.address}/${locale}${path}`)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        expect(await reachingBeyond(page, width), `/${locale}${path} at ${width}`).toEqual([])
      }
    }
  }
  await server.stop()
  newsroom.db.$client.close()
  await copy.remove()
})

/** What reaches beyond the screen where the page scrolls sideways; what scrolls within itself may. */
function reachingBeyond(page: Page, width: number): Promise<string[]> {
  return page.evaluate((screen) => {
    if (document.documentElement.scrollWidth <= screen) return []
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > screen + 1,
    )
    return ['the page', ...beyond.map((element) => `${element.tagName} ${element.className}`)]
  }, width)
}
