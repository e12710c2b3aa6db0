import { StoryPanel } from '@/e2e/pages/story-panel'
import { expectAccessible } from '@/e2e/support/accessibility'
import { locales } from '@/e2e/support/languages'
import { expect, test } from '@/e2e/support/newsroom'

const dialogs = ['update', 'correct', 'withdraw'] as const

for (const locale of locales) {
  test(`the panel and its windows keep nobody out, ${locale}`, async ({ page, newsroom }) => {
    const editor = await newsroom.signIn(page, 'editor')
    const { number } = newsroom.fitDraft(editor.id)
    newsroom.comment(number, editor.id, 'second', '请核对。')
    const panel = new StoryPanel(page, locale)
    await panel.open(number)
    await panel.publish()
    await panel.editor.headline('en').fill('Bridge opens')
    await expect(panel.step('update')).toBeVisible()
    const check = (name: string, part: string) => expectAccessible(page, { name, part })
    await check('panel', '[aria-labelledby="work"]')
    for (const step of dialogs) {
      await panel.step(step).focus()
      await page.keyboard.press('Enter')
      await expect(panel.dialog).toBeVisible()
      await check(step, 'dialog')
      await page.keyboard.press('Escape')
      await expect(panel.dialog).toBeHidden()
      await expect(panel.step(step)).toBeFocused()
    }
  })
}
