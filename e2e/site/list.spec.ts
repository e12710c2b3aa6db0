import { SitePage } from '@/e2e/pages/site-page'
import { boxOf } from '@/e2e/support/at-rest'
import { expect, test } from '@/e2e/support/newsroom'
import { archivePath } from '@/lib/paths'

test('on a phone a story without a picture stands under its section, as wide as its list', async ({
  page,
  newsroom,
}) => {
  const headline = { zh: '钟楼大钟再响', en: 'The great bell rings once more' }
  newsroom.live(headline, { sectionId: newsroom.sectionId('world') })
  await page.setViewportSize({ width: 375, height: 800 })
  const list = new SitePage(page, 'zh')
  const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' })
  await list.open(archivePath('zh', today))
  const card = list.content.getByRole('article').filter({ hasText: headline.zh })
  const section = await boxOf(card.getByRole('link', { name: '国际' }))
  const title = await boxOf(card.getByRole('heading'))
  expect(title.width).toBe((await boxOf(card)).width)
  expect(title.y).toBeGreaterThanOrEqual(section.bottom)
})
