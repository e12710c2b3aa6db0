import { buildPassage } from '@/db/factories/content'
import { StoryPanel } from '@/e2e/pages/story-panel'
import { expect, test } from '@/e2e/support/open-draft'
import { words } from '@/e2e/support/words'

test('a story is submitted, comes back with a note, and goes on', async ({
  page,
  browser,
  newsroom,
}) => {
  const reporter = await newsroom.signIn(page, 'reporter')
  const { number } = newsroom.fitDraft(reporter.id)
  const desk = await (await browser.newContext()).newPage()
  await newsroom.signIn(desk, 'editor')
  const writing = new StoryPanel(page)
  const editing = new StoryPanel(desk)

  await writing.open(number)
  await expect(writing.steps()).toHaveText(['Submit for review'])
  await writing.editor.headline('en').fill('A new bridge opens')
  await expect(writing.step('submit')).toHaveAccessibleDescription(
    /locks both languages.*take it back until an editor begins/u,
  )
  await writing.step('submit').click()
  await writing.sees(writing.words.submitted)
  await writing.stands({ zh: 'In review', en: 'In review' })
  await expect(writing.editor.headline('en')).not.toBeEditable()

  await editing.open(number)
  await expect(editing.editor.headline('en')).toHaveValue('A new bridge opens')
  await editing.step('return').click()
  await editing.confirm('return')
  await expect(editing.dialog).toContainText('Write a note first.')
  await editing.dialog.getByLabel(editing.words.returnNote).fill('How long is it?')
  await editing.confirm('return')
  await editing.sees(editing.words.returned)

  await writing.open(number)
  await expect(writing.comments).toContainText('How long is it?')
  await expect(writing.comments).toContainText('1 open')
  await writing.editor.headline('en').fill('A bridge of three kilometres opens')
  await writing.comments.getByRole('button', { name: /^Resolve/u }).click()
  await writing.sees(writing.words.comments.done)
  await writing.step('submit').click()
  await writing.stands({ zh: 'In review', en: 'In review' })

  await editing.open(number)
  await expect(editing.comments).toContainText('none open')
  await editing.step('markReady').click()
  await editing.stands({ zh: 'Ready', en: 'Ready' })
  await editing.publish()
})

test('a translator takes over the language assigned, and hands it in', async ({
  page,
  browser,
  newsroom,
}) => {
  const editor = await newsroom.signIn(page, 'editor')
  const { number } = newsroom.fitDraft(editor.id, { headline: { zh: '新桥通车' } })
  const other = await (await browser.newContext()).newPage()
  const translator = await newsroom.signIn(other, 'translator')
  const panel = new StoryPanel(page)
  const translating = new StoryPanel(other, 'zh')

  await translating.open(number)
  await expect(translating.step('submit')).toHaveCount(0)
  await expect(translating.editor.headline('en')).not.toBeEditable()
  await expect(translating.region).toContainText('可以分派的人：')
  await expect(
    other.getByRole('toolbar', { name: words.zh.newsroom.editor.formatting }),
  ).toBeHidden()
  await other.getByRole('button', { name: '申请负责英文' }).click()
  await translating.sees(translating.naming('en', translating.words.asking.asked))
  await expect(other.getByRole('button', { name: '申请负责英文' })).toBeHidden()
  await expect(translating.edition('en')).toContainText('申请负责英文')

  await page.goto(`/en/newsroom?q=${number}&state=asked`)
  await expect(page.getByText(/waits? for an answer/u)).toBeVisible()
  await expect(page.getByRole('row').getByText(`Asked for by ${translator.name}`)).toBeVisible()
  await panel.open(number)
  await panel
    .edition('en')
    .getByRole('button', { name: `Give it to ${translator.name}` })
    .click()
  await panel.sees(`English is now the task of ${translator.name}`)
  await expect(panel.edition('en').getByRole('button', { name: /^Give/u })).toBeHidden()

  await translating.open(number)
  await expect(translating.edition('en')).toContainText(translator.name)
  await expect(translating.editor.headline('zh')).not.toBeEditable()
  await translating.editor.headline('en').fill('New bridge opens to traffic')
  await translating.step('submit').click()
  await translating.sees(translating.words.submitted)
  await translating.stands({ zh: '待审', en: '待审' })

  await panel.open(number)
  await expect(panel.editor.headline('en')).toHaveValue('New bridge opens to traffic')
})

test('what was handed in is taken back, until an editor begins to look at it', async ({
  page,
  browser,
  newsroom,
}) => {
  const reporter = await newsroom.signIn(page, 'reporter')
  const { number } = newsroom.fitDraft(reporter.id)
  const desk = await (await browser.newContext()).newPage()
  const editor = await newsroom.signIn(desk, 'editor')
  const writing = new StoryPanel(page)
  const editing = new StoryPanel(desk)
  await writing.open(number)
  await writing.step('submit').click()
  await expect(writing.region).toContainText(writing.words.review.canBeTakenBack)
  await writing.step('takeBack').click()
  await writing.sees(writing.words.takenBack)
  await expect(writing.editor.headline('en')).toBeEditable()
  await writing.step('submit').click()
  await expect(writing.step('takeBack')).toBeVisible()

  await editing.open(number)
  await expect(editing.region).toContainText(`${reporter.name} submitted it for review`)
  await editing.step('takeUp').click()
  await editing.sees(editing.words.takenUp)
  await writing.step('takeBack').click()
  await writing.sees(writing.words.refusals['wrong-state'])
  await writing.open(number)
  await expect(writing.region).toContainText(`${editor.name} began to review it`)
  await expect(writing.step('takeBack')).toHaveCount(0)
})

test('an empty language stays open while the other is in review, and is said to be done', async ({
  page,
  browser,
  newsroom,
}) => {
  const reporter = await newsroom.signIn(page, 'reporter')
  const { number, storyId } = newsroom.fitDraft(reporter.id, {
    headline: { zh: '新桥通车' },
    passages: [buildPassage('only', '新桥今天上午通车。', '')],
  })
  const other = await (await browser.newContext()).newPage()
  const translator = await newsroom.signIn(other, 'translator')
  newsroom.assign(storyId, 'en', translator.id)
  const writing = new StoryPanel(page)
  const translating = new StoryPanel(other)
  await writing.open(number)
  await expect(writing.region).toContainText(writing.naming('zh', writing.words.handingIn.locks))
  await expect(writing.region).toContainText(writing.naming('en', writing.words.handingIn.leaves))
  await writing.step('submit').click()
  await writing.stands({ zh: 'In review', en: 'Missing' })
  await expect(writing.editor.headline('zh')).not.toBeEditable()
  await expect(writing.editor.headline('en')).toBeEditable()

  await translating.open(number)
  await expect(translating.step('finish')).toHaveCount(0)
  await translating.editor.headline('en').fill('New bridge opens')
  await expect(translating.step('finish')).toBeVisible()
  await translating.step('finish').click()
  await translating.sees(translating.words.finished)
  await translating.stands({ zh: 'In review', en: 'In review' })
  await expect(translating.edition('en')).toContainText(`Finished by ${translator.name}`)
  await other.goto(`/en/newsroom?q=${number}`)
  await expect(other.getByRole('row').getByText('Done', { exact: true })).toBeVisible()
})

test('a blank new story says what to do first, until the first words', async ({
  page,
  newsroom,
}) => {
  await newsroom.signIn(page, 'reporter')
  await page.goto('/en/newsroom')
  await page.getByRole('button', { name: 'New story' }).click()
  const panel = new StoryPanel(page)
  const first = page.getByRole('region', { name: 'Begin here' })
  await expect(first).toBeVisible()
  await expect(panel.region).toContainText(panel.words.blank)
  await panel.editor.headline('zh').fill('新桥通车')
  await expect(first).toBeHidden()
  await expect(panel.step('submit')).toBeVisible()
})

test('a comment speaks of a passage and leads to it', async ({ page, openFitDraft }) => {
  const { panel } = await openFitDraft('editor')
  await page.getByText('It is 3 kilometres long.').click()
  await expect(panel.comments.getByLabel('About')).toHaveValue('second')
  await panel.comments.getByLabel('New comment').fill('Is this the main span alone?')
  await panel.comments.getByRole('button', { name: 'Comment', exact: true }).click()
  await panel.sees(panel.words.comments.said)
  const comment = panel.comments.getByRole('listitem')
  await expect(comment).toContainText('Is this the main span alone?')
  await panel.editor.headline('zh').click()
  await comment.getByRole('button', { name: 'Passage 2' }).click()
  await page.keyboard.type('!')
  await expect(page.getByText('！')).toHaveCount(0)
  await expect(page.getByText('!全长3公里。')).toBeVisible()
})

test('the sheet of shortcuts lists the editor’s keys beside those that are everywhere', async ({
  page,
  newsroom,
}) => {
  const author = await newsroom.signIn(page, 'reporter')
  const panel = new StoryPanel(page)
  await panel.open(newsroom.draft(author.id).number)
  await page.locator('body').press('?')
  const { editor, shortcuts } = words.en.newsroom
  await expect(panel.dialog.getByRole('heading', { name: shortcuts.general })).toBeVisible()
  await expect(panel.dialog.getByRole('heading', { name: editor.shortcuts.title })).toBeVisible()
  const split = panel.dialog.getByText(editor.command.splitPassage, { exact: true })
  await expect(split.locator('xpath=..').getByText('Ctrl', { exact: true })).toBeVisible()
})
