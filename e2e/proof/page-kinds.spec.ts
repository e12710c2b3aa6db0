import { expect, test } from '@playwright/test'
import { pageKinds } from '@/e2e/site/page-kinds'
import { faultsIn } from '@/e2e/support/html-rules'
import { objectionsTo, thingsIn } from '@/e2e/support/schema-org'
import { locales } from '@/lib/i18n/locales'

for (const [kind, open] of Object.entries(pageKinds)) {
  for (const locale of locales) {
    test(`${kind}, ${locale}: valid HTML and valid structured data, without a cookie`, async ({
      page,
    }) => {
      await open(page, locale)
      const response = await page.request.get(page.url())
      const html = await response.text()
      expect(await faultsIn(html)).toEqual([])
      expect(await objectionsTo(thingsIn(html))).toEqual([])
      expect(response.headers()['set-cookie']).toBeUndefined()
      expect(html).toMatch(new RegExp(`<html lang="${{ zh: 'zh-Hans', en: 'en' }[locale]}"`, 'u'))
    })
  }
}

test('the proofs can fail', async () => {
  expect(await faultsIn('<!DOCTYPE html><html lang="en"><p><div></div></p></html>')).not.toEqual([])
  expect(await objectionsTo([{ '@type': 'NewsArticle', headlines: 'x' }])).toEqual([
    'NewsArticle: Property "headlines" for type "NewsArticle" is not supported by the schema.org specification',
  ])
  expect(await objectionsTo([{ '@type': 'NewsItem' }])).toHaveLength(1)
})
