import { EditorPage } from '@/e2e/pages/editor-page'
import { expect, test } from '@/e2e/support/newsroom'

test('a story is written in both languages', async ({ page, newsroom }) => {
  const author = await newsroom.signIn(page, 'reporter')
  const { number } = newsroom.draft(author.id)
  const editor = new EditorPage(page)
  await editor.open(number)
  await editor.headline('zh').fill('两岸大桥今天通车')
  await editor.expectSaved()
  await page.reload()
  await expect(editor.headline('zh')).toHaveValue('两岸大桥今天通车')
})
