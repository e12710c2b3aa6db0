import { reachingBeyond } from '@/e2e/support/beyond-screen'
import { locales } from '@/e2e/support/languages'
import { fillWithLongWords, type LongPages } from '@/e2e/support/long-words'
import { test as base, expect, Newsroom } from '@/e2e/support/newsroom'
import { startServer } from '@/e2e/support/own-server'
import { copyDemonstration } from '@/e2e/support/site'

/** WCAG 2.2, 1.4.10 (reflow), and a common telephone. */
const widths = [320, 390]

/** A copy of the newsroom, filled with long words, and a server of its own. */
const test = base.extend<{ filled: LongPages & { address: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names off the pattern
  filled: async ({}, use) => {
    const copy = await copyDemonstration()
    const newsroom = new Newsroom(copy.dataDir)
    const pages = fillWithLongWords(newsroom)
    const server = await startServer(copy.dataDir, { MOST_READ_SECONDS: '60' })
    await use({ ...pages, address: server.address })
    await server.stop()
    newsroom.db.$client.close()
    await copy.remove()
  },
})

test('a word longer than any line leads no page of readers beyond the screen', async ({
  page,
  filled,
}) => {
  test.slow()
  const { address, places, story, withdrawn, chineseOnly } = filled
  for (const path of [...places, story, `${story}/parallel`, withdrawn, chineseOnly]) {
    for (const locale of locales) {
      await page.goto(`${address}/${locale}${path}`)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        expect(await reachingBeyond(page, width), `/${locale}${path} at ${width}`).toEqual([])
      }
    }
  }
})
