import { locales } from '@/e2e/support/languages'
import { gradePage, pagesToGrade, startGradedBrowser } from '@/e2e/support/lighthouse'
import { expect, test } from '@/e2e/support/site'

for (const locale of locales) {
  test(`Lighthouse finds nothing to better on front page, section and story, ${locale}`, async ({
    baseURL,
  }) => {
    test.setTimeout(240_000)
    const browser = await startGradedBrowser()
    try {
      const pages = await pagesToGrade(String(baseURL), locale)
      for (const path of Object.values(pages)) {
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
