import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { locales } from '@/lib/i18n/locales'
import { pageKinds } from './page-kinds'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const [kind, open] of Object.entries(pageKinds)) {
  for (const locale of locales) {
    test(`${kind}, ${locale}: nobody is kept out, in either theme`, async ({ page }) => {
      await open(page, locale)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
        const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
        expect(found, colorScheme).toEqual([])
      }
    })

    test(`${kind}, ${locale}: nothing reaches beyond a screen of 320 pixels`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await open(page, locale)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(320)
    })
  }
}
