import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@/e2e/support/newsroom'
import { locales } from '@/lib/i18n/locales'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const pages = {
  history: 'newsroom/stories/NUMBER/history',
  comparison: 'newsroom/stories/NUMBER/history/compare?from=1&to=2',
  preview: 'newsroom/stories/NUMBER/preview',
  draft: 'preview/story/NUMBER',
}

for (const locale of locales) {
  test(`history and previews keep nobody out, in either theme, ${locale}`, async ({
    page,
    newsroom,
  }) => {
    const editor = await newsroom.signIn(page, 'editor')
    const { storyId, number } = newsroom.draft('import')
    newsroom.revise(storyId, editor.id, { headline: { zh: '大桥通车', en: 'River bridge' } })
    for (const path of Object.values(pages)) {
      await page.goto(`/${locale}/${path.replace('NUMBER', String(number))}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        // What the frame of a preview shows is a page of its own, and looked at as one.
        const axe = new AxeBuilder({ page }).withTags(rules).exclude('iframe')
        const { violations } = await axe.analyze()
        const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
        expect(found, `${path}, ${colorScheme}`).toEqual([])
      }
      await page.setViewportSize({ width: 320, height: 640 })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, path).toBeLessThanOrEqual(320)
      await page.setViewportSize({ width: 1280, height: 800 })
    }
  })
}
