import { randomUUID } from 'node:crypto'
import { buildPassage } from '@/db/factories/content'
import { EditorPage } from '@/e2e/pages/editor-page'
import { expect, test } from '@/e2e/support/newsroom'

test('a term of the other panel is put in place of what is typed of it, by one key', async ({
  page,
  newsroom,
}) => {
  await newsroom.signIn(page, 'editor')
  const passages = [buildPassage('only', '国务院新闻发言人谈“一带一路”。', 'The')]
  const { storyId, number } = newsroom.draft('a colleague', { passages })
  const editor = new EditorPage(page)
  await editor.open(number)
  await editor.goTo(1, 'en')
  const offers = page.getByRole('group', { name: 'Terms of this passage' })
  await expect(offers.getByRole('button').first()).toHaveAccessibleName('国务院 State Council')
  await page.keyboard.press('Alt+Shift+g')
  await expect(editor.panel(1, 'en')).toHaveText('The State Council')
  await page.keyboard.type(' on bel')
  await expect(offers.getByRole('button').first()).toHaveAccessibleName(
    /一带一路” Belt and Road Initiative$/u,
  )
  await page.keyboard.press('Alt+Shift+g')
  await expect(editor.panel(1, 'en')).toHaveText('The State Council on Belt and Road Initiative')
  await expect(offers.getByRole('button', { name: /Belt and Road/u })).toHaveCount(0)

  await offers.getByRole('button', { name: /spokesperson/iu }).click()
  await page.keyboard.type('!')
  await expect(editor.panel(1, 'en')).toHaveText(/Initiative spokesperson!$/u)
  await editor.expectSaved()
  expect(JSON.stringify(newsroom.newest(storyId)?.passages)).toContain('The State Council on Belt')
})

test('what is selected in both panels becomes a term, which is offered at once', async ({
  page,
  newsroom,
}) => {
  const word = randomUUID().slice(0, 8)
  const translator = await newsroom.signIn(page, 'translator')
  const passages = [
    buildPassage('first', `渔港${word}`, `Harbour${word}`),
    buildPassage('second', `又见渔港${word}`, 'Back in'),
  ]
  const { storyId, number } = newsroom.draft('a colleague', { passages })
  newsroom.assign(storyId, 'en', translator.id)
  newsroom.assign(storyId, 'zh', translator.id)
  const editor = new EditorPage(page)
  await editor.open(number)
  await editor.goTo(1, 'zh')
  await editor.selectToStart()
  await editor.goTo(1, 'en')
  await editor.selectToStart()
  await page.getByRole('button', { name: `Add as a term: 渔港${word} / Harbour${word}` }).click()
  await expect(editor.dialog.getByLabel('Chinese forms', { exact: true })).toHaveValue(
    `渔港${word}`,
  )
  await editor.dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Term saved')).toBeVisible()
  await editor.goTo(2, 'en')
  await expect(page.getByRole('button', { name: `渔港${word} Harbour${word}` })).toBeVisible()
})
