import type { Locator } from '@playwright/test'
import { buildPassage } from '@/db/factories/content'
import { expect, test } from '@/e2e/support/open-draft'

const passages = [
  buildPassage('first', '大桥名为 Bridge One。', 'The bridge is a bridge of steel.'),
  buildPassage('second', '桥长三公里。', 'It is three kilometres long.'),
]

test('the length of each language is told, and follows what is typed', async ({ openDraft }) => {
  const { editor } = await openDraft('reporter', { passages })
  await expect(editor.counts('zh')).toHaveText('13 characters, 1 min')
  await expect(editor.counts('en')).toHaveText('12 words, 1 min')
  await editor.type(2, 'zh', '通车了')
  await expect(editor.counts('zh')).toHaveText('16 characters, 1 min')
  await editor.type(2, 'en', ' Open now.')
  await expect(editor.counts('en')).toHaveText('14 words, 1 min')
})

test('words are found in one or both languages, and replaced there alone', async ({
  page,
  openDraft,
}) => {
  const { editor } = await openDraft('reporter', { passages })
  await editor.goTo(1, 'en')
  await page.keyboard.press('Control+f')
  const find = page.getByRole('search', { name: 'Find and replace' })
  await find.getByLabel('Find').fill('bridge')
  await expect(find.getByText('0 of 3')).toBeVisible()
  await find.getByLabel('Match case').check()
  await expect(find.getByText('0 of 2')).toBeVisible()
  await find.getByLabel('Match case').uncheck()
  await find.getByLabel('Where to search').selectOption('English only')
  await find.getByLabel('Find').press('Enter')
  await expect(find.getByText('1 of 2')).toBeVisible()
  await find.getByLabel('Replace with').fill('span')
  await find.getByRole('button', { name: 'Replace all' }).click()
  await expect(editor.panel(1, 'en')).toHaveText('The span is a span of steel.')
  await expect(editor.panel(1, 'zh')).toHaveText('大桥名为 Bridge One。')
  await find.getByRole('button', { name: 'Close' }).click()
  await page.keyboard.press('Control+z')
  await expect(editor.panel(1, 'en')).toHaveText('The bridge is a bridge of steel.')
})

test('full screen leaves the text alone, and gives the page back', async ({ page, openDraft }) => {
  const { editor } = await openDraft('reporter')
  const frame = page.getByRole('banner').first()
  await editor.command('Full screen').click()
  await expect.poll(() => isOnTop(frame)).toBe(false)
  await editor.type(1, 'en', ' In full view.')
  await expect(editor.panel(1, 'en')).toContainText('In full view.')
  await page.keyboard.press('Alt+Shift+f')
  await expect.poll(() => isOnTop(frame)).toBe(true)
})

test('one language can be written with the other as its reference', async ({ page, openDraft }) => {
  const { editor } = await openDraft('reporter', { passages })
  await page.getByLabel('Languages', { exact: true }).selectOption('Write English, read Chinese')
  await expect(editor.headline('zh')).not.toBeEditable()
  await editor.type(2, 'zh', '通车')
  await expect(editor.panel(2, 'zh')).toHaveText('桥长三公里。')
  await editor.type(2, 'en', ' Open now.')
  await expect(editor.panel(2, 'en')).toHaveText('It is three kilometres long. Open now.')
  await page.getByLabel('Languages', { exact: true }).selectOption('Both languages')
  await editor.type(2, 'zh', '通车')
  await expect(editor.panel(2, 'zh')).toHaveText('桥长三公里。通车')
})

test('a link may lead elsewhere in each language', async ({ page, newsroom, openDraft }) => {
  const { storyId, editor } = await openDraft('reporter', { passages })
  for (const locale of ['zh', 'en'] as const) {
    await editor.goTo(2, locale)
    await editor.selectToStart()
    await page.keyboard.press('Control+k')
    await editor.dialog.getByLabel('Address').fill(`https://example.org/${locale}`)
    await editor.dialog.getByRole('button', { name: 'Set link' }).click()
    await expect(editor.dialog).toBeHidden()
  }
  const link = (locale: 'zh' | 'en') => {
    const [block] = newsroom.newest(storyId)?.passages[1]?.panels[locale] ?? []
    return block?.type === 'paragraph' && block.text[0]?.link
  }
  await expect.poll(() => link('zh')).toBe('https://example.org/zh')
  await expect.poll(() => link('en')).toBe('https://example.org/en')
})

/** Whether nothing else lies over the middle of an element. */
function isOnTop(element: Locator): Promise<boolean> {
  return element.evaluate((node) => {
    const { x, y, width, height } = node.getBoundingClientRect()
    return node.contains(document.elementFromPoint(x + width / 2, y + height / 2))
  })
}
