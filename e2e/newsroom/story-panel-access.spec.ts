import { AxeBuilder } from '@axe-core/playwright'
import { StoryPanel } from '@/e2e/pages/story-panel'
import { expect, test } from '@/e2e/support/newsroom'
import { locales } from '@/lib/i18n/locales'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const dialogs = ['update', 'correct', 'withdraw'] as const

for (const locale of locales) {
  test(`the panel and its windows keep nobody out, ${locale}`, async ({ page, newsroom }) => {
    const editor = await newsroom.signIn(page, 'editor')
    const { number } = newsroom.fitDraft(editor.id)
    newsroom.comment(number, editor.id, 'second', '请核对。')
    const panel = new StoryPanel(page, locale)
    await panel.open(number)
    await panel.publish()
    await panel.field('headline', 'en').fill('Bridge opens')
    await expect(panel.step('update')).toBeVisible()
    const check = async (what: string, part: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page })
          .include(part)
          .withTags(rules)
          .analyze()
        const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
        expect(found, `${what}, ${colorScheme}`).toEqual([])
      }
    }
    await check('panel', '[aria-labelledby="work"]')
    for (const step of dialogs) {
      await panel.step(step).focus()
      await page.keyboard.press('Enter')
      await expect(panel.dialog).toBeVisible()
      await check(step, '[role="dialog"]')
      await page.keyboard.press('Escape')
      await expect(panel.dialog).toBeHidden()
      await expect(panel.step(step)).toBeFocused()
    }
  })
}
