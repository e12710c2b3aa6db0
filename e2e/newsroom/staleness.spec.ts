import { randomUUID } from 'node:crypto'
import { buildPassage } from '@/db/factories/content'
import { DeskPage } from '@/e2e/pages/desk-page'
import { EditorPage } from '@/e2e/pages/editor-page'
import { HistoryPage } from '@/e2e/pages/history-page'
import { StoryPanel } from '@/e2e/pages/story-panel'
import { expect, test } from '@/e2e/support/open-draft'

// Pasting is the browser's own.
test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

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
    openFitDraft,
  }) => {
    const { editor } = await openFitDraft('editor', { passages: [bridge] })
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
    openFitDraft,
  }) => {
    const { editor } = await openFitDraft('editor', { passages: [bridge] })
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
  openFitDraft,
}) => {
  const { editor } = await openFitDraft('editor', { passages: [bridge] })
  await editor.goTo(1, 'zh')
  await editor.command('Both sides say the same').click()
  for (const answer of ['Still right', 'Minor change']) {
    await editor.type(1, 'zh', '又一句。')
    await editor.command('Chinese changed').click()
    await editor.dialog.getByRole('button', { name: answer }).click()
    await expect(editor.says('Confirmed')).toBeVisible()
  }
})

test('who publishes can say that both languages were read, and the desk and the history tell', async ({
  page,
  newsroom,
}) => {
  const author = await newsroom.signIn(page, 'editor')
  const headline = { zh: '大桥通车', en: `Bridge ${randomUUID()}` }
  const { number } = newsroom.fitDraft(author.id, { headline, passages: [bridge] })
  const desk = new DeskPage(page)
  await desk.open('?state=unagreed')
  await expect(desk.row(headline.en)).toContainText('0 of 2 agreed')

  const panel = new StoryPanel(page)
  await panel.open(number)
  await panel.step('publish').click()
  await expect(panel.dialog).toContainText('2 places are not agreed between the languages')
  await expect(panel.readBoth()).not.toBeChecked()
  await panel.readBoth().check()
  await panel.confirm('publish')
  await expect(new EditorPage(page).says('Headline: Confirmed')).toBeVisible()

  await desk.open()
  await expect(desk.row(headline.en)).toContainText('2 of 2 agreed')
  await desk.open('?state=unagreed')
  await expect(desk.row(headline.en)).toHaveCount(0)
  const history = new HistoryPage(page)
  await history.open(number)
  await expect(history.agreementsOf(1)).toContainText(['Agreed as read'])
  await expect(history.agreementsOf(1)).toContainText(['Headline and passage 1'])
})

test('what is pasted is a suggestion: it leaves an agreed side behind, and agrees with nothing', async ({
  page,
  newsroom,
}) => {
  const author = await newsroom.signIn(page, 'editor')
  const { number } = newsroom.draft(author.id, { headline: {}, passages: [bridge] })
  const editor = new EditorPage(page)
  await editor.open(number)
  await editor.goTo(1, 'en')
  await editor.command('Both sides say the same').click()
  await expect(editor.says('Confirmed')).toBeVisible()
  await editor.paste({ text: ' It has six lanes.' })
  await expect(editor.command('English changed')).toBeVisible()

  await editor.command('Insert a passage below').click()
  await editor.goTo(2, 'zh')
  await editor.paste({ text: '两岸居民步行过江。' })
  await editor.goTo(2, 'en')
  await editor.paste({ text: 'People walked across.' })
  await expect(editor.command('Confirm all (2)')).toBeVisible()
  await expect(editor.says('Confirmed')).toBeHidden()
})

test('a preview marks what is to follow the other language, in one language and in both', async ({
  page,
  newsroom,
}) => {
  const author = await newsroom.signIn(page, 'editor')
  const { number } = newsroom.fitDraft(author.id, { passages: [bridge] })
  const editor = new EditorPage(page)
  await editor.open(number)
  await editor.command('Confirm all (2)').click()
  await editor.dialog.getByRole('button', { name: 'They say the same' }).click()
  await editor.type(1, 'zh', '又改。')
  await editor.headline('zh').pressSequentially('又改')
  await expect(editor.says('2 places to be updated')).toBeVisible()

  const note = page.getByText('the Chinese changed here')
  for (const path of [`/en/preview/story/${number}`, `/en/preview/story/${number}/parallel`]) {
    await page.goto(path)
    await expect(note).toHaveCount(1)
    await expect(page.getByText('English to be updated: headline')).toBeVisible()
  }
  await page.goto(`/zh/preview/story/${number}`)
  await expect(page.getByText('待更新')).toHaveCount(0)
})
