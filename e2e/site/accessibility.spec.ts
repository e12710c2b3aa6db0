import { expectAccessible, expectNarrow } from '@/e2e/support/accessibility'
import { locales } from '@/e2e/support/languages'
import { expect, test } from '@/e2e/support/site'
import { pageKinds } from './page-kinds'

for (const [kind, open] of Object.entries(pageKinds)) {
  for (const locale of locales) {
    test(`${kind}, ${locale}: nobody is kept out, in either theme and on a screen of 320 pixels`, async ({
      page,
    }) => {
      await open(page, locale)
      await expectAccessible(page)
      await expectNarrow(page)
    })
  }
}

for (const [theme, ink] of [
  ['light', 'silver'],
  ['dark', 'black'],
]) {
  test(`words without contrast in the ${theme} theme are found`, async ({ page }) => {
    await page.goto('/en/about')
    const words = page.getByRole('main').getByRole('paragraph').last()
    await words.evaluate(({ style }, color) => Object.assign(style, { color }), ink)
    await expect(expectAccessible(page)).rejects.toThrow(`${theme}\n`)
    await expect(expectAccessible(page)).rejects.toThrow('color-contrast')
  })
}
