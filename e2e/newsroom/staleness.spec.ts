import { buildPassage } from '@/db/factories/content'
import { EditorPage } from '@/e2e/pages/editor-page'
import { StoryPanel } from '@/e2e/pages/story-panel'
import { expect, test } from '@/e2e/support/newsroom'

const bridge = buildPassage('first', '大桥全长3公里。', 'The bridge is 3 kilometres long.')

const directions = [
  {
    from: 'zh',
    to: 'en',
    mark: 'Chinese changed',
    changed: 'Chinese',
    kept: 'English',
    added: '又改。',
    answered: ' Changed too.',
  },
  {
    from: 'en',
    to: 'zh',
    mark: 'English changed',
    changed: 'English',
    kept: 'Chinese',
    added: ' Changed.',
    answered: '也已修改。',
  },
] as const

for (const { from, to, mark, changed, kept, added, answered } of directions) {
  test(`an edit in ${changed} is shown beside the ${kept}, answered and published`, async ({
    page,
    newsroom,
  }) => {
    const author = await newsroom.signIn(page, 'editor')
    const { number } = newsroom.fitDraft(author.id, { passages: [bridge] })
    const editor = new EditorPage(page)
    await editor.open(number)
    await editor.goTo(1, from)
    await editor.command('Both sides say the same').click()
    await expect(editor.says('Confirmed')).toBeVisible()

    await editor.type(1, from, added)
    await editor.command(mark).click()
    await expect(editor.side(changed).getByRole('insertion')).toHaveText(added.trim())
    await expect(editor.side(kept).getByRole('insertion')).toHaveCount(0)
    await expect(editor.side(kept)).toContainText('unchanged')
    // Only an edit of the other side can be told as one.
    await expect(editor.dialog.getByRole('button', { name: 'Edited now' })).toHaveCount(0)
    await editor.dialog.getByRole('button', { name: 'Close' }).click()

    await editor.type(1, to, answered)
    await editor.command('Both changed').click()
    await editor.dialog.getByRole('button', { name: 'Edited now' }).click()
    await expect(editor.says('Confirmed')).toBeVisible()

    const panel = new StoryPanel(page)
    await panel.publish()
    await expect(editor.says('Confirmed')).toBeVisible()
  })
}

for (const { from, to, mark, changed, kept } of directions) {
  test(`a headline edited in ${changed} is shown beside the ${kept}, answered and published`, async ({
    page,
    newsroom,
  }) => {
    const author = await newsroom.signIn(page, 'editor')
    const { number } = newsroom.fitDraft(author.id, { passages: [bridge] })
    const editor = new EditorPage(page)
    await editor.open(number)
    await editor.command('Headline: Both sides say the same').click()
    await expect(editor.says('Headline: Confirmed')).toBeVisible()

    await editor.headline(from).press('End')
    await editor.headline(from).pressSequentially('2')
    await editor.command(`Headline: ${mark}`).click()
    await expect(editor.side(changed).getByRole('insertion')).toHaveText(/2$/u)
    await expect(editor.side(kept)).toContainText('unchanged')
    await editor.dialog.getByRole('button', { name: 'Close' }).click()
    await expect(editor.says('1 place to be updated')).toBeVisible()
    await editor.command('Go to the next place to be updated').click()
    await expect(editor.headline('zh')).toBeFocused()

    await editor.headline(to).press('End')
    await editor.headline(to).pressSequentially('2')
    await editor.command('Headline: Both changed').click()
    await editor.dialog.getByRole('button', { name: 'Edited now' }).click()
    await expect(editor.says('Headline: Confirmed')).toBeVisible()

    const panel = new StoryPanel(page)
    await panel.publish()
    await expect(editor.says('Headline: Confirmed')).toBeVisible()
  })
}

test('a change that asks for no edit is answered as still right or minor', async ({
  page,
  newsroom,
}) => {
  const author = await newsroom.signIn(page, 'editor')
  const { number } = newsroom.fitDraft(author.id, { passages: [bridge] })
  const editor = new EditorPage(page)
  await editor.open(number)
  await editor.goTo(1, 'zh')
  await editor.command('Both sides say the same').click()
  for (const answer of ['Still right', 'Minor change']) {
    await editor.type(1, 'zh', '又一句。')
    await editor.command('Chinese changed').click()
    await editor.dialog.getByRole('button', { name: answer }).click()
    await expect(editor.says('Confirmed')).toBeVisible()
  }
})
