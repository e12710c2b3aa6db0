import type { Page } from '@playwright/test'
import { buildPassage } from '@/db/factories/content'
import { EditorPage } from '@/e2e/pages/editor-page'
import { expectAccessible } from '@/e2e/support/accessibility'
import { boxOf } from '@/e2e/support/at-rest'
import { test } from '@/e2e/support/library'
import { expect } from '@/e2e/support/newsroom'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const passages = [buildPassage('a', '大桥全长3公里。', 'The bridge is 3 kilometres long.')]

const bilingual = [
  '新桥今天通车',
  '新桥7日上午通车，两岸居民前来庆祝。',
  '大桥全长3公里，有6条车道。',
  'New bridge opens today',
  'The new bridge opened on the morning of the 7th, and people of both banks came.',
  'It is 3 kilometres long and has 6 lanes.',
].join('\n')

type Opening = { page: Page; editor: EditorPage }

/** What stands over a story, or above its text, and the way to open it. */
const windows: Record<string, (opening: Opening) => Promise<void>> = {
  link: async ({ page, editor }) => {
    await page.keyboard.press('Control+k')
    await expect(editor.dialog.getByLabel('Address')).toBeVisible()
  },
  picture: async ({ editor }) => {
    await editor.command('Picture or gallery').click()
    await editor.dialog.getByRole('checkbox').first().check()
    await expect(editor.dialog.getByLabel('Caption')).toBeVisible()
  },
  'lead picture': async ({ page, editor }) => {
    await page.getByRole('button', { name: 'Choose a picture' }).click()
    await expect(editor.dialog.getByRole('radio').first()).toBeVisible()
  },
  import: async ({ editor }) => {
    await editor.paste({ text: bilingual })
    await editor.dialog.getByRole('button', { name: 'Set side by side' }).click()
    await expect(editor.dialog.getByRole('row')).toHaveCount(4)
  },
  find: async ({ page }) => {
    await page.keyboard.press('Control+f')
    const find = page.getByRole('search', { name: 'Find and replace' })
    await find.getByLabel('Find').fill('bridge')
    await expect(find.getByText('0 of 1')).toBeVisible()
    // So that nothing of the page lies half below the bars.
    await page.evaluate(() => window.scrollTo(0, 0))
  },
}

for (const [name, open] of Object.entries(windows)) {
  test(`nobody is kept out of the window: ${name}`, async ({ page, newsroom, library }) => {
    const author = await newsroom.signIn(page, 'editor')
    await library.picture('harbour.jpg')
    const { number } = newsroom.draft(author.id, { passages })
    const editor = new EditorPage(page)
    await editor.open(number)
    await editor.goTo(1, 'en')
    await open({ page, editor })
    await expectAccessible(page)
  })
}

test('on a phone the two languages of a passage stand one below the other', async ({
  page,
  openDraft,
}) => {
  await page.setViewportSize({ width: 375, height: 700 })
  const { editor } = await openDraft('editor', { passages })
  await editor.goTo(1, 'en')
  const chinese = await boxOf(editor.panel(1, 'zh'))
  const english = await boxOf(editor.panel(1, 'en'))
  expect(english.y).toBeGreaterThanOrEqual(chinese.bottom)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(375)
})

test('in full screen too a window stands before the text, and one goes on writing after it', async ({
  page,
  openDraft,
}) => {
  const { editor } = await openDraft('editor', { passages })
  await editor.goTo(1, 'en')
  await page.keyboard.press('Alt+Shift+F')
  for (const keys of ['Control+k', 'Control+/']) {
    await page.keyboard.press(keys)
    // A click reaches it only where nothing stands before it.
    await editor.dialog.getByRole('heading').first().click()
    await page.keyboard.press('Escape')
    await expect(editor.dialog).toBeHidden()
    await expect(editor.body).toBeFocused()
  }
  await page.keyboard.type(' Longer.')
  await expect(editor.panel(1, 'en')).toContainText('kilometres long. Longer.')
})

test('what is typed in a window stays at a click beside it', async ({ page, openDraft }) => {
  const { editor } = await openDraft('editor', { passages })
  await editor.goTo(1, 'en')
  await page.keyboard.press('Control+k')
  await editor.dialog.getByLabel('Address').fill('https://example.org')
  await page.mouse.click(5, 5)
  await expect(editor.dialog.getByLabel('Address')).toHaveValue('https://example.org')
})

test('the key that saves is ours in a window too, and saves the text behind it', async ({
  page,
  newsroom,
  openDraft,
}) => {
  const { editor, storyId } = await openDraft('editor', { passages })
  await editor.type(1, 'en', ' Longer.')
  await page.keyboard.press('Control+k')
  const isOurs = await editor.dialog.getByLabel('Address').evaluate((field) => {
    const key = { key: 's', code: 'KeyS', ctrlKey: true, bubbles: true, cancelable: true }
    return !field.dispatchEvent(new KeyboardEvent('keydown', key))
  })
  expect(isOurs).toBe(true)
  await expect
    .poll(() => JSON.stringify(newsroom.newest(storyId)?.passages))
    .toContain('kilometres long. Longer.')
})
