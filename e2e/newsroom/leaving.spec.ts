import { buildPassage } from '@/db/factories/content'
import { EditorPage } from '@/e2e/pages/editor-page'
import { expect, test } from '@/e2e/support/open-draft'

const passages = [buildPassage('a', '甲', 'Alpha')]

test('a link out of the story asks where text cannot be saved, and leads away where it can', async ({
  page,
  openDraft,
}) => {
  const { number, editor } = await openDraft('reporter', { passages })
  await editor.cutOff()
  await editor.type(1, 'zh', '，写到一半')
  await expect(page.getByText(/^Cannot save\. Trying again/)).toBeVisible()
  const toMedia = page.getByRole('link', { name: 'Media', exact: true }).first()
  const question = page.getByRole('alertdialog', { name: 'Leave with unsaved text?' })
  await toMedia.click()
  await expect(question).toContainText('kept in this browser')
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(question).toBeHidden()
  await expect(editor.panel(1, 'zh')).toHaveText('甲，写到一半')
  await toMedia.click()
  await question.getByRole('button', { name: 'Leave' }).click()
  await expect(page).toHaveURL(/\/en\/newsroom\/media/)
  await editor.open(number)
  await editor.dialog.getByRole('button', { name: 'Restore it' }).click()
  await editor.expectSaved()
  await toMedia.click()
  await expect(page).toHaveURL(/\/en\/newsroom\/media/)
  await expect(question).toBeHidden()
})

test('a link followed in mid-sentence has the text saved first', async ({
  page,
  newsroom,
  openDraft,
}) => {
  const { storyId, editor } = await openDraft('reporter', { passages })
  await editor.type(1, 'zh', '，刚写的')
  await page.getByRole('link', { name: 'Media', exact: true }).first().click()
  await expect(page).toHaveURL(/\/en\/newsroom\/media/)
  expect(newsroom.newest(storyId)?.passages[0]).toEqual(buildPassage('a', '甲，刚写的', 'Alpha'))
})

test('colleagues no longer see one who has left the story by a link', async ({
  page,
  browser,
  newsroom,
}) => {
  const ada = await newsroom.signIn(page, 'editor', 'Ada Keller')
  const { number } = newsroom.draft(ada.id, { passages })
  await new EditorPage(page).open(number)
  const colleague = await browser.newPage()
  await newsroom.signIn(colleague, 'editor')
  await new EditorPage(colleague).open(number)
  const banner = colleague.getByText('Ada Keller has this story open too.')
  await expect(banner).toBeVisible()
  await page.getByRole('link', { name: 'Media', exact: true }).first().click()
  // An open story asks for news on coming into view; one who only fell silent is there for longer.
  await expect(async () => {
    await colleague.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect(banner).toBeHidden({ timeout: 500 })
  }).toPass({ timeout: 8_000 })
  await colleague.close()
})

test('what one tab could not save is not dropped by what another tab saves', async ({
  page,
  context,
  openDraft,
}) => {
  const { number, editor } = await openDraft('reporter', { passages })
  await editor.cutOff()
  await editor.type(1, 'zh', '，写到一半')
  await expect(page.getByText(/^Cannot save\. Trying again/)).toBeVisible()
  const second = await context.newPage()
  const other = new EditorPage(second)
  await other.open(number)
  // What an open tab goes on trying to save is not offered elsewhere.
  await other.type(1, 'en', ' by the second tab')
  await other.expectSaved()
  await expect(other.dialog).toBeHidden()
  page.once('dialog', (warning) => warning.accept())
  await page.goto('about:blank')
  await second.reload()
  await other.dialog.getByRole('button', { name: 'Restore it' }).click()
  await other.expectSaved()
  await expect(other.panel(1, 'zh')).toHaveText('甲，写到一半')
  await expect(other.panel(1, 'en')).toHaveText('Alpha by the second tab')
  await second.reload()
  await expect(other.panel(1, 'zh')).toHaveText('甲，写到一半')
  await expect(other.dialog).toBeHidden()
})

test('a browser that keeps nothing is not said to keep the text', async ({ page, newsroom }) => {
  const author = await newsroom.signIn(page, 'reporter')
  const { number } = newsroom.draft(author.id, { passages })
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Nothing is kept here', 'SecurityError')
    }
  })
  const editor = new EditorPage(page)
  await editor.open(number)
  await editor.stopSaving()
  await editor.type(1, 'zh', '，写到一半')
  await expect(page.getByText('Cannot save, and this browser keeps no text.')).toBeVisible()
})
