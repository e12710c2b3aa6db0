import type { Page } from '@playwright/test'
import { createSection } from '@/db/factories/vocabulary'
import { FrontPage } from '@/e2e/pages/front-page'
import { expect, test } from '@/e2e/support/own-newsroom'

const inSection = ['Old town repaired', 'Ferry sails again', 'New station opens']

test.use({ ownSettings: { MOST_READ_SECONDS: '1' } })

test('a reading counts once, programs do not, and the lists show what is read most', async ({
  own,
}) => {
  // Three readings of five seconds each.
  test.slow()
  const { newsroom } = own
  const filed = { sectionId: createSection(newsroom.db, { slug: 'world' }).id }
  const often = newsroom.live({ zh: '旧城修缮', en: 'Old town repaired' }, filed)
  const rarely = newsroom.live({ zh: '渡轮复航', en: 'Ferry sails again' }, filed)
  const third = newsroom.live({ zh: '新站启用', en: 'New station opens' }, filed)
  const elsewhere = newsroom.live({ zh: '乐团巡演', en: 'Orchestra on tour' })
  newsroom.addReads(often.number, 'en', 9)
  newsroom.addReads(rarely.number, 'en', 4)
  newsroom.addReads(third.number, 'en', 2)
  const reader = await (await own.visitor()).newPage()
  const front = new FrontPage(reader, 'en')
  await front.openFront()
  await expect(front.mostRead).toHaveCount(0)
  newsroom.addReads(elsewhere.number, 'en', 20)

  await read(reader, `/en/news/${third.number}`)
  await expect.poll(() => newsroom.countReads(third.storyId)).toBe(3)

  const agent = 'Mozilla/5.0 (compatible; Examplebot/1.0)'
  await read(await (await own.visitor(agent)).newPage(), `/en/news/${third.number}`)
  await read(reader, `/en/news/${rarely.number}`)
  // What was sent before it is written with it at the latest.
  await expect.poll(() => newsroom.countReads(rarely.storyId)).toBe(5)
  expect(newsroom.countReads(third.storyId)).toBe(3)

  await expect(async () => {
    await front.openFront()
    const everywhere = ['Orchestra on tour', ...inSection]
    await expect(front.mostReadOver('day')).toHaveText(everywhere, { timeout: 200 })
    await expect(front.mostReadOver('week')).toHaveText(everywhere, { timeout: 200 })
  }).toPass()
  await front.open('/en/section/world')
  await expect(front.mostReadOver('day')).toHaveText(inSection)

  const chinese = new FrontPage(reader, 'zh')
  await chinese.openFront()
  await expect(chinese.mostRead).toHaveCount(0)
  expect(await reader.context().cookies()).toEqual([])
})

test('a story that is left at once or loaded again is not counted', async ({
  page,
  context,
  newsroom,
}) => {
  const story = newsroom.live({ zh: '灯塔点亮', en: 'Lighthouse lit' })
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/read')) sent.push(request.postData() ?? '')
  })
  await page.goto(`/en/news/${story.number}`)
  await page.reload()
  // By the time that a page opened after it has been read, the first one would have been.
  const later = await context.newPage()
  const counted = later.waitForRequest('**/api/read')
  await later.goto(`/zh/news/${story.number}`)
  expect((await counted).postDataJSON()).toEqual({ number: story.number, locale: 'zh' })
  expect(sent).toEqual([])
})

/** Stays on a story long enough to have read it. */
async function read(page: Page, path: string): Promise<void> {
  const counted = page.waitForResponse('**/api/read')
  await page.goto(path)
  expect((await counted).status()).toBe(204)
}
