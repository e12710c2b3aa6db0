import type { Page } from '@playwright/test'
import { buildPassage } from '@/db/factories/content'
import { EditorPage } from '@/e2e/pages/editor-page'
import { expectAccessible } from '@/e2e/support/accessibility'
import { test } from '@/e2e/support/library'
import { expect } from '@/e2e/support/newsroom'

const passages = [buildPassage('a', '甲', 'Alpha'), buildPassage('b', '乙', 'Beta')]

test('writing goes on offline, and is saved once the network is back', async ({
  page,
  context,
  openDraft,
}) => {
  const { editor } = await openDraft('reporter', { passages })
  await context.setOffline(true)
  await editor.type(1, 'en', ' goes on')
  await expect(page.getByText(/^Offline\./)).toBeVisible()
  await editor.type(2, 'en', ' too')
  await context.setOffline(false)
  await editor.expectSaved()
  await page.reload()
  await expect(editor.panel(1, 'en')).toHaveText('Alpha goes on')
  await expect(editor.panel(2, 'en')).toHaveText('Beta too')
})

test('two people in one story: other panels merge, one panel is a choice, nothing is lost', async ({
  page,
  browser,
  newsroom,
}) => {
  const author = await newsroom.signIn(page, 'editor', 'Ada Keller')
  const { number } = newsroom.draft(author.id, { passages })
  const mine = new EditorPage(page)
  await mine.open(number)
  const colleague = await (await browser.newContext()).newPage()
  await newsroom.signIn(colleague, 'editor', '林晓舟')
  const theirs = new EditorPage(colleague)
  await theirs.open(number)
  await expect(colleague.getByText('Ada Keller has this story open too.')).toBeVisible()

  await mine.type(1, 'zh', '一')
  await mine.expectSaved()
  await theirs.type(1, 'en', ' one')
  await theirs.expectSaved()
  await expect(theirs.panel(1, 'zh')).toHaveText('甲一')
  await expect(colleague.getByText('A colleague has saved changes.')).toBeVisible()
  // What a colleague saved comes by itself, while the writer only looks on.
  await expect(mine.panel(1, 'en')).toHaveText('Alpha one', { timeout: 15_000 })
  await expect(page.getByText('林晓舟 has this story open too.')).toBeVisible()

  // Both write in one panel before either is saved.
  const { answer } = await holdSaves(page)
  await mine.type(2, 'en', ' by me')
  await theirs.type(2, 'en', ' by a colleague')
  await theirs.expectSaved()
  answer()
  await expect(mine.dialog).toContainText('Beta by me')
  await expect(mine.dialog).toContainText('Beta by a colleague')
  await mine.dialog.getByRole('button', { name: 'Decide later' }).click()
  await mine.type(1, 'zh', '二')
  await page.getByRole('button', { name: 'Choose', exact: true }).click()
  await mine.dialog.getByRole('radio', { name: /^Theirs/ }).check()
  await mine.dialog.getByRole('button', { name: 'Use what I chose' }).click()
  await expect(mine.panel(2, 'en')).toHaveText('Beta by a colleague')
  await mine.expectSaved()
  await page.reload()
  await expect(mine.panel(1, 'zh')).toHaveText('甲一二')
  await expect(mine.panel(2, 'en')).toHaveText('Beta by a colleague')
  await colleague.context().close()
})

test('what two people changed about a story is shown by name and picture, once', async ({
  page,
  newsroom,
  library,
}) => {
  const author = await newsroom.signIn(page, 'editor')
  const { id: mediaId } = await library.picture('disputed.jpg')
  const leadPicture = { mediaId, alt: { en: 'Bridge' }, caption: { en: 'Open' }, credit: {} }
  const { number, storyId } = newsroom.draft(author.id, { passages, leadPicture })
  const editor = new EditorPage(page)
  await editor.open(number)
  const { answer } = await holdSaves(page)
  const section = page.getByRole('combobox', { name: 'Section' })
  await section.selectOption({ index: 1 })
  const mine = (await section.locator('option').nth(1).textContent())?.trim() ?? ''
  const theirs = (await section.locator('option').nth(2).textContent())?.trim() ?? ''
  const theirId = Number(await section.locator('option').nth(2).getAttribute('value'))
  await page.getByLabel('What it shows, English').fill('My bridge')
  await page.getByLabel('Caption, English').fill('My caption')
  newsroom.revise(storyId, 'colleague', {
    passages,
    sectionId: theirId,
    leadPicture: { mediaId, alt: { en: 'Their bridge' }, caption: { en: 'Theirs' }, credit: {} },
  })
  answer()
  const choice = (name: string) => editor.dialog.getByRole('group', { name })
  await expect(choice('Section').getByRole('radio')).toHaveCount(2)
  await expect(choice('Section')).toContainText(mine)
  await expect(choice('Section')).toContainText(theirs)
  await expect(choice('Lead picture English')).toHaveCount(1)
  await expect(choice('Lead picture English')).toContainText('My bridge')
  await expect(choice('Lead picture English')).toContainText('Their bridge')
  await expect(choice('Lead picture English').locator('img')).toHaveCount(2)
  await expectAccessible(page)
  await choice('Section')
    .getByRole('radio', { name: /^Theirs/ })
    .check()
  await choice('Lead picture English').getByRole('radio', { name: /^Mine/ }).check()
  await editor.dialog.getByRole('button', { name: 'Use what I chose' }).click()
  await editor.expectSaved()
  expect(newsroom.newest(storyId)).toMatchObject({
    sectionId: theirId,
    leadPicture: { alt: { en: 'My bridge' }, caption: { en: 'My caption' } },
  })
})

/** Lets no save of the page reach the store before it is told to. */
async function holdSaves(page: Page): Promise<{ answer: () => void }> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route('**/newsroom/stories/*', async (route) => {
    if (route.request().method() === 'POST') await promise
    await route.continue()
  })
  return { answer: resolve }
}

test('a translator changes the language assigned, and the server refuses the other', async ({
  page,
  newsroom,
}) => {
  const translator = await newsroom.signIn(page, 'translator')
  const { number, storyId } = newsroom.draft('someone else', { passages })
  newsroom.assign(storyId, 'en', translator.id)
  const editor = new EditorPage(page)
  await editor.open(number)
  await expect(editor.headline('zh')).toHaveAttribute('readonly')
  await expect(page.getByRole('combobox', { name: 'Section' })).toBeDisabled()
  await expect(editor.panel(1, 'zh')).toHaveAttribute('contenteditable', 'false')
  await editor.type(1, 'en', ' translated')
  await editor.expectSaved()
  // The page's own request, sent again with the other language changed.
  await page.route('**/stories/*', async (route) => {
    const request = route.request()
    const body = request.postData()?.replaceAll('乙', '乙改')
    await route.continue({ postData: body })
  })
  await editor.type(1, 'en', ' again')
  await expect(page.getByText('Cannot save: you may not change this')).toBeVisible()
  expect(JSON.stringify(newsroom.newest(storyId))).not.toContain('乙改')
})
