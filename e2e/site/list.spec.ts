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

test('until a picture has come its place has its colour', async ({ page }) => {
  await page.route('**/media/**', (route) => route.abort())
  const front = new SitePage(page, 'en')
  await front.open('/en')
  const lead = front.content.locator('img').first()
  const colour = await lead.getAttribute('data-colour')
  await expect(lead).toHaveCSS('background-color', asCss(String(colour)))
})

/** A colour as the browser writes it: #c8280a is rgb(200, 40, 10). */
function asCss(colour: string): string {
  const parts = (colour.match(/[\da-f]{2}/gu) ?? []).map((part) => Number.parseInt(part, 16))
  return `rgb(${parts.join(', ')})`
}
