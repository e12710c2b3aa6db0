import { randomUUID } from 'node:crypto'
import { buildPassage } from '@/db/factories/content'
import { EditorPage } from '@/e2e/pages/editor-page'
import { expect, test } from '@/e2e/support/newsroom'

test('an empty panel is offered how it was said before, which one key puts in', async ({
  page,
  newsroom,
}) => {
  const editor = await newsroom.signIn(page, 'editor')
  const word = randomUUID().slice(0, 8)
  const said = `The ${word} bridge is 35 kilometres long.`
  const live = newsroom.fitDraft(editor.id, {
    passages: [buildPassage('told', `${word}大桥全长35公里，横跨永定河。`, said)],
  })
  const writing = new EditorPage(page)
  await writing.open(live.number)
  await writing.goTo(1, 'en')
  await page.keyboard.press('Alt+Shift+c')
  await expect(page.getByText('Confirmed', { exact: true })).toBeVisible()
  newsroom.publish(live.storyId, editor.id)

  const { storyId, number } = newsroom.draft(editor.id, {
    passages: [
      buildPassage('same', `${word}大桥全长35公里，横跨永定河。`, ''),
      buildPassage('alike', `${word}大桥全长42公里，横跨永定河。`, ''),
    ],
  })
  await writing.open(number)
  await writing.goTo(1, 'en')
  const offers = page.getByRole('group', { name: 'From the memory' })
  await expect(offers.getByRole('button').first()).toHaveAccessibleName(`100% ${said}`)
  await expect(offers.getByRole('link', { name: `Story ${live.number}` })).toBeVisible()
  await page.keyboard.press('Alt+Shift+m')
  await expect(writing.panel(1, 'en')).toHaveText(said)
  await expect(offers).toBeHidden()

  await writing.goTo(2, 'en')
  const match = offers.getByRole('button').first()
  await expect(match).toHaveAccessibleName(/^9\d% The/u)
  await expect(offers.locator('mark').first()).toHaveText('35')
  await match.click()
  await page.keyboard.type(' It is new.')
  await expect(writing.panel(2, 'en')).toHaveText(`${said} It is new.`)
  await writing.expectSaved()
  expect(newsroom.newest(storyId)?.passages[0]?.panels.en).toEqual(
    buildPassage('same', '', said).panels.en,
  )
})
