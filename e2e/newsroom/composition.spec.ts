import type { CDPSession, Request } from '@playwright/test'
import { buildPassage } from '@/db/factories/content'
import { EditorPage } from '@/e2e/pages/editor-page'
import { expect, test } from '@/e2e/support/open-draft'

/** Types as an input method does: each key only changes what is being composed, then it is taken. */
async function compose(keyboard: CDPSession, steps: string[], taken: string) {
  for (const text of steps) {
    await imeKey(keyboard, 'Process')
    const end = text.length
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end })
  }
  await imeKey(keyboard, ' ')
  await keyboard.send('Input.insertText', { text: taken })
}

/** Whether a request brings a text to the store. */
function isSave(request: Request, text: string): boolean {
  return request.method() === 'POST' && (request.postData()?.includes(text) ?? false)
}

/** A key that belongs to the input method bears the number 229, whatever is printed on it. */
async function imeKey(keyboard: CDPSession, key: string, modifiers = 0) {
  const event = { key, modifiers, windowsVirtualKeyCode: 229 }
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event })
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
}

const control = 2

test('Chinese input loses and doubles nothing, in text, lists and headlines', async ({
  page,
  newsroom,
}) => {
  const author = await newsroom.signIn(page, 'reporter')
  const passages = [buildPassage('a', '头尾', 'Alpha'), buildPassage('b', '', '')]
  const { number } = newsroom.draft(author.id, { passages })
  const editor = new EditorPage(page)
  await editor.open(number)
  const keyboard = await page.context().newCDPSession(page)
  await editor.goTo(1, 'zh')
  await page.keyboard.press('ArrowLeft')
  await compose(keyboard, ['x', 'xi', 'xin', 'xin q', 'xin qiao'], '新桥')
  await compose(keyboard, ['t', 'to', 'tong'], '通')
  await expect(editor.panel(1, 'zh')).toHaveText('头新桥通尾')
  await editor.panel(2, 'zh').click()
  await compose(keyboard, ['n', 'ni', 'ni h', 'ni hao'], '你好')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Shift+8')
  await compose(keyboard, ['y', 'yi'], '一')
  await page.keyboard.press('Enter')
  await compose(keyboard, ['e', 'er'], '二')
  await expect(editor.panel(2, 'zh').locator('p')).toHaveText(['你好'])
  await expect(editor.panel(2, 'zh').getByRole('listitem')).toHaveText(['一', '二'])
  await editor.headline('zh').click()
  await editor.headline('zh').fill('')
  await compose(keyboard, ['x', 'xi', 'xin'], '新')
  await expect(editor.headline('zh')).toHaveValue('新')
  await editor.expectSaved()
  await page.reload()
  await expect(editor.panel(1, 'zh')).toHaveText('头新桥通尾')
  await expect(editor.panel(2, 'zh').getByRole('listitem')).toHaveText(['一', '二'])
})

test('no shortcut fires and nothing is put under the pen while composing', async ({
  page,
  openDraft,
}) => {
  const { editor } = await openDraft('reporter', { passages: [buildPassage('a', '桥', 'Bridge')] })
  const keyboard = await page.context().newCDPSession(page)
  await editor.goTo(1, 'zh')
  const answered = Promise.withResolvers<void>()
  await page.route('**/newsroom/stories/*', async (route) => {
    if (isSave(route.request(), '桥头')) await answered.promise
    await route.continue()
  })
  const sent = page.waitForRequest((request) => isSave(request, '桥头'))
  await page.keyboard.type('头')
  await sent
  const saved = page.waitForResponse((response) => isSave(response.request(), '桥头'))
  const composition = { text: 'tong', selectionStart: 4, selectionEnd: 4 }
  await keyboard.send('Input.imeSetComposition', composition)
  for (const key of ['Enter', 'Backspace', 'ArrowUp', 'Escape']) await imeKey(keyboard, key)
  for (const key of ['Enter', 'f', 'k', 'b']) await imeKey(keyboard, key, control)
  // The answer to a save comes while the characters are still being chosen.
  answered.resolve()
  await saved
  await keyboard.send('Input.imeSetComposition', {
    ...composition,
    text: 'tongche',
    selectionStart: 7,
    selectionEnd: 7,
  })
  await keyboard.send('Input.insertText', { text: '通车' })
  expect(await editor.texts()).toEqual([[['桥头通车'], ['Bridge']]])
  await expect(editor.dialog).toBeHidden()
  await expect(page.getByRole('search', { name: 'Find and replace' })).toBeHidden()
  await editor.expectSaved()
})

test('the key that leaves the characters to choose from leaves the window open', async ({
  page,
  openDraft,
}) => {
  const { editor } = await openDraft('reporter', { passages: [buildPassage('a', '桥', 'Bridge')] })
  const keyboard = await page.context().newCDPSession(page)
  await editor.goTo(1, 'zh')
  await page.keyboard.press('Control+k')
  const address = editor.dialog.getByLabel('Address')
  await expect(address).toBeFocused()
  const composition = { text: 'qiao', selectionStart: 4, selectionEnd: 4 }
  await keyboard.send('Input.imeSetComposition', composition)
  await imeKey(keyboard, 'Escape')
  await keyboard.send('Input.insertText', { text: '桥' })
  await expect(address).toHaveValue('桥')
  await page.keyboard.press('Escape')
  await expect(editor.dialog).toBeHidden()
})

test('letters that characters are still being chosen from are not saved', async ({
  page,
  newsroom,
  openDraft,
}) => {
  const { storyId, editor } = await openDraft('reporter', {
    headline: { zh: '旧题' },
    passages: [buildPassage('a', '桥', 'Bridge')],
  })
  const keyboard = await page.context().newCDPSession(page)
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.postData() ?? ''))
  const places = [() => editor.goTo(1, 'zh'), () => editor.headline('zh').click()]
  for (const goThere of places) {
    await goThere()
    await imeKey(keyboard, 'Process')
    const composition = { text: 'tongche', selectionStart: 7, selectionEnd: 7 }
    await keyboard.send('Input.imeSetComposition', composition)
    // A network that is back has the page save at once.
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await keyboard.send('Input.insertText', { text: '通车' })
    await editor.expectSaved()
  }
  expect(sent.filter((body) => body.includes('tongche'))).toEqual([])
  expect(JSON.stringify(newsroom.newest(storyId))).toContain('桥通车')
  expect(newsroom.newest(storyId)?.headline.zh).toContain('通车')
})
