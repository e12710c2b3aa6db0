import { buildPassage } from '@/db/factories/content'
import { createSection } from '@/db/factories/vocabulary'
import { expect, test } from '@/e2e/support/own-newsroom'

test('a second page that one language alone has names no other, and the first ones name each other', async ({
  own,
}) => {
  const { newsroom } = own
  const sectionId = createSection(newsroom.db, { slug: 'harbour' }).id
  for (let count = 1; count <= 20; count += 1) {
    newsroom.live({ zh: `港口新闻${count}`, en: `Harbour news ${count}` }, { sectionId })
  }
  const passages = [buildPassage('only', '只有中文。', '')]
  newsroom.live({ zh: '只有中文的新闻' }, { sectionId, passages })
  const page = await (await own.visitor()).newPage()
  const alternates = async (path: string) => {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(200)
    return page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLLinkElement).href).pathname).sort(),
      )
  }
  const [zh, en] = ['/zh/section/harbour', '/en/section/harbour']
  expect(new Set(await alternates(zh))).toEqual(new Set([en, zh]))
  expect(new Set(await alternates(en))).toEqual(new Set([en, zh]))
  expect((await page.goto(`${en}?page=2`))?.status()).toBe(404)
  expect(await alternates(`${zh}?page=2`)).not.toContain(en)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    /\/zh\/section\/harbour\?page=2$/u,
  )
})
