import type { Page } from '@playwright/test'
import { buildPassage, paragraph } from '@/db/factories/content'
import { EditorPage } from '@/e2e/pages/editor-page'
import { expectAccessible } from '@/e2e/support/accessibility'
import { expect, test } from '@/e2e/support/open-draft'

const passages = [buildPassage('a', '甲', 'Alpha'), buildPassage('b', '乙', 'Beta')]

test('text that a lost network left unsaved is offered again after a reload', async ({
  page,
  openDraft,
}) => {
  const { editor } = await openDraft('reporter', { passages })
  await editor.cutOff()
  await editor.type(1, 'zh', '，写到一半')
  await expect(page.getByText(/^Cannot save\. Trying again/)).toBeVisible()
  const warned = page.waitForEvent('dialog')
  const reloading = page.reload()
  const warning = await warned
  expect(warning.type()).toBe('beforeunload')
  await warning.accept()
  await reloading
  await expect(editor.dialog).toContainText('Unsaved text was found')
  await editor.dialog.getByRole('button', { name: 'Restore it' }).click()
  await expect(editor.panel(1, 'zh')).toHaveText('甲，写到一半')
  await editor.expectSaved()
  await page.reload()
  await expect(editor.panel(1, 'zh')).toHaveText('甲，写到一半')
  await expect(editor.dialog).toBeHidden()
})

test('found text is discarded only when that was said twice', async ({ page, openDraft }) => {
  const { editor } = await openDraft('reporter', { passages })
  await leaveUnsaved(page, editor)
  await expectAccessible(page)
  await editor.dialog.getByRole('button', { name: 'Discard it' }).click()
  await expect(editor.dialog).toContainText('cannot be brought back')
  await expectAccessible(page)
  await editor.dialog.getByRole('button', { name: 'Keep it' }).click()
  await editor.dialog.getByRole('button', { name: 'Discard it' }).click()
  await editor.dialog.getByRole('button', { name: 'Discard it for good' }).click()
  await expect(editor.dialog).toBeHidden()
  await page.reload()
  await expect(editor.panel(1, 'zh')).toHaveText('甲')
  await expect(editor.dialog).toBeHidden()
})

test('found text and what a colleague saved in its place meanwhile are both there to choose', async ({
  page,
  newsroom,
  openDraft,
}) => {
  const { storyId, editor } = await openDraft('reporter', { passages })
  await leaveUnsaved(page, editor)
  newsroom.revise(storyId, 'colleague', {
    passages: [buildPassage('a', '甲，同事写的', 'Alpha'), buildPassage('b', '乙', 'Beta')],
  })
  await expect(editor.panel(1, 'zh')).toHaveText('甲，同事写的', { timeout: 15_000 })
  await editor.dialog.getByRole('button', { name: 'Restore it' }).click()
  await expect(editor.dialog).toContainText('甲，写到一半')
  await expect(editor.dialog).toContainText('甲，同事写的')
  await editor.dialog.getByRole('radio', { name: /^Mine/ }).check()
  await editor.dialog.getByRole('button', { name: 'Use what I chose' }).click()
  await editor.expectSaved()
  await expect(editor.panel(1, 'zh')).toHaveText('甲，写到一半')
})

test('text that a crash of the page left unsaved is offered again', async ({
  page,
  context,
  newsroom,
  openDraft,
}) => {
  const { number, storyId, editor } = await openDraft('reporter', { passages })
  await editor.stopSaving()
  await editor.type(1, 'en', ' before the crash')
  await expect(page.getByText(/^Cannot save\. Trying again/)).toBeVisible()
  const crashed = page.waitForEvent('crash')
  const devtools = await context.newCDPSession(page)
  // The page is gone before it can answer.
  void devtools.send('Page.crash').catch(() => {})
  await crashed
  const again = await context.newPage()
  const reopened = new EditorPage(again)
  await again.goto(`/en/newsroom/stories/${number}`)
  await reopened.dialog.getByRole('button', { name: 'Restore it' }).click()
  await expect(reopened.panel(1, 'en')).toHaveText('Alpha before the crash')
  await reopened.expectSaved()
  expect(newsroom.newest(storyId)?.passages[0]?.panels.en).toEqual([
    paragraph('Alpha before the crash'),
  ])
})

/** Writes what cannot be saved, and comes back. */
async function leaveUnsaved(page: Page, editor: EditorPage) {
  await editor.cutOff()
  await editor.type(1, 'zh', '，写到一半')
  await expect(page.getByText(/^Cannot save\. Trying again/)).toBeVisible()
  page.once('dialog', (warning) => warning.accept())
  await page.reload()
  await expect(editor.dialog).toContainText('Unsaved text was found')
}
