import { buildPassage } from '@/db/factories/content'
import { EditorPage } from '@/e2e/pages/editor-page'
import { PictureFinder } from '@/e2e/pages/picture-finder'
import { StoryPanel } from '@/e2e/pages/story-panel'
import { newFile, test } from '@/e2e/support/library'
import { expect } from '@/e2e/support/newsroom'

test('a picture is inserted in both languages where one asks for it', async ({
  page,
  newsroom,
  library,
}) => {
  const author = await newsroom.signIn(page, 'reporter')
  await library.picture('both-sides.jpg')
  const { number } = newsroom.draft(author.id, {
    passages: [buildPassage('p1', '甲。', 'Alpha.')],
  })
  const editor = new EditorPage(page)
  await editor.open(number)
  await editor.goTo(1, 'en')
  await editor.command('Picture or gallery').click()
  const finder = new PictureFinder(editor.dialog)
  await finder.search('both-sides')
  await finder.picture('both-sides.jpg').check()
  await editor.dialog.getByLabel('What the picture shows').fill('The quay')
  await editor.dialog.getByLabel('Insert in the Chinese of this passage too').check()
  await editor.dialog.getByLabel('What the picture shows').last().fill('码头')
  await editor.dialog.getByRole('button', { name: 'Insert', exact: true }).click()
  await expect(editor.panel(1, 'en').getByAltText('The quay')).toBeVisible()
  await expect(editor.panel(1, 'zh').getByAltText('码头')).toBeVisible()
  await expect(editor.panel(1, 'zh').locator('p')).toHaveText('甲。')
  await editor.expectSaved()
})

test('a picture that is dropped is offered to the other language', async ({ page, openDraft }) => {
  const { editor } = await openDraft('reporter', {
    passages: [buildPassage('p1', '甲。', 'Alpha.')],
  })
  await editor.dropFile(1, 'en', await newFile('dropped-quay.jpg'))
  await expect(editor.panel(1, 'en').locator('img:not(.ProseMirror-separator)')).toHaveCount(1)
  await expect(editor.panel(1, 'zh').locator('img:not(.ProseMirror-separator)')).toHaveCount(0)
  await page.getByRole('button', { name: 'In the Chinese too' }).click()
  await expect(editor.panel(1, 'zh').locator('img:not(.ProseMirror-separator)')).toHaveCount(1)
  await expect(editor.panel(1, 'zh').locator('p')).toHaveText('甲。')
  await editor.expectSaved()
})

test('publishing both languages warns where one lacks a picture', async ({
  page,
  newsroom,
  library,
}) => {
  const author = await newsroom.signIn(page, 'editor')
  const { id } = await library.picture('one-side.jpg')
  const { number } = newsroom.fitDraft(author.id, {
    passages: [
      buildPassage('p1', '甲。', 'Alpha.'),
      {
        id: 'p2',
        panels: { zh: [{ type: 'picture', picture: { mediaId: id, alt: '桥' } }], en: [] },
      },
    ],
  })
  const panel = new StoryPanel(page)
  await panel.open(number)
  await panel.step('publish').click()
  await expect(panel.dialog).toContainText('A picture stands in one language only:')
  await expect(panel.dialog.getByRole('button', { name: 'Passage 2' })).toBeVisible()
  await panel.chooseLanguages('zh')
  await expect(panel.dialog).not.toContainText('A picture stands in one language only:')
})
