import { buildPassage } from '@/db/factories/content'
import { expect, test } from '@/e2e/support/open-draft'

const story = {
  passages: [buildPassage('p1', '甲', 'one two'), buildPassage('p2', '乙', 'three')],
}

test.describe('on a machine of Apple', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      const as = (value: unknown) => ({ get: () => value, configurable: true })
      Object.defineProperty(Navigator.prototype, 'platform', as('MacIntel'))
      Object.defineProperty(Navigator.prototype, 'userAgentData', as({ platform: 'macOS' }))
    }),
  )

  test('Option is left to the system, and the sheet shows the keys that work', async ({
    page,
    openDraft,
  }) => {
    const { editor } = await openDraft('reporter', story)
    await editor.goTo(2, 'en')
    const isOurs = (key: string) =>
      editor.body.evaluate(
        (element, init) => {
          const event = new KeyboardEvent('keydown', {
            ...init,
            altKey: true,
            bubbles: true,
            cancelable: true,
          })
          element.dispatchEvent(event)
          return event.defaultPrevented
        },
        { key, code: /^[a-z]$/u.test(key) ? `Key${key.toUpperCase()}` : key, shiftKey: false },
      )
    for (const key of [
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'e',
      'c',
      'f',
      'l',
      'd',
    ]) {
      expect(await isOurs(key), key).toBe(false)
    }
    expect(await editor.ids()).toEqual(['p1', 'p2'])
    await page.keyboard.press('Control+Meta+ArrowUp')
    await expect.poll(() => editor.ids()).toEqual(['p2', 'p1'])
    await page.keyboard.press('Control+Meta+ArrowLeft')
    await page.keyboard.type('新')
    await expect(editor.panel(1, 'zh')).toContainText('新')
    await page.keyboard.press('Meta+/')
    const keys = (name: string) =>
      editor.dialog.locator('div', { has: page.getByText(name, { exact: true }) }).last()
    await expect(keys('Move the passage up')).toContainText('⌃⌘↑')
    await expect(keys('Go to the other language')).toContainText('⌃⌘←')
    await expect(editor.dialog).not.toContainText('⌥↑')
  })
})

test('on any other machine the sheet shows Ctrl and Alt', async ({ page, openDraft }) => {
  const { editor } = await openDraft('reporter', story)
  await editor.goTo(2, 'en')
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => editor.ids()).toEqual(['p2', 'p1'])
  await page.keyboard.press('Control+/')
  const row = editor.dialog.locator('div', {
    has: page.getByText('Move the passage up', { exact: true }),
  })
  await expect(row.last()).toContainText('Alt↑')
})
