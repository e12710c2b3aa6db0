import { expect, test } from '@playwright/test'
import { expectAccessible } from '@/e2e/support/accessibility'
import { locales } from '@/e2e/support/languages'
import { pageKinds } from './page-kinds'

for (const [kind, open] of Object.entries(pageKinds)) {
  for (const locale of locales) {
    test(`${kind}, ${locale}: nobody is kept out, in either theme`, async ({ page }) => {
      await open(page, locale)
      await expectAccessible(page)
    })

    test(`${kind}, ${locale}: nothing reaches beyond a screen of 320 pixels`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await open(page, locale)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(320)
    })
  }
}
