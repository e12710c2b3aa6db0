import { locales } from '@/e2e/support/languages'
import { gradePage, startGradedBrowser } from '@/e2e/support/lighthouse'
import { expect, test } from '@/e2e/support/site'

for (const locale of locales) {
  test(`Lighthouse finds nothing to better on front page, section and story, ${locale}`, async ({
    baseURL,
  }) => {
    test.setTimeout(240_000)
    const browser = await startGradedBrowser()
    try {
      const section = `/${locale}/section/world`
      const list = await (await fetch(baseURL + section)).text()
      const story = new RegExp(`/${locale}/news/\\d+/[\\w-]+`, 'u').exec(list)?.[0] ?? ''
      for (const path of [`/${locale}`, section, story]) {
        const { scores, faults } = await gradePage(baseURL + path, browser.port)
        console.log(path, JSON.stringify(scores))
        expect.soft(faults, path).toEqual([])
        expect.soft(scores, path).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 })
      }
    } finally {
      await browser.close()
    }
  })
}
