import { buildContent, buildPassage } from '@/db/factories/content'
import { EditorPage } from '@/e2e/pages/editor-page'
import { HistoryPage } from '@/e2e/pages/history-page'
import { expectAccessible } from '@/e2e/support/accessibility'
import { expect, test } from '@/e2e/support/newsroom'

const [, second] = buildContent().passages
const changed = {
  headline: { zh: '新桥通车', en: 'River bridge opens' },
  passages: [
    buildPassage('first', '新桥昨天下午通车。', 'The new bridge opened this morning.'),
    ...(second ? [second] : []),
  ],
}

test('versions are listed with who wrote them and what changed, and compared', async ({
  page,
  newsroom,
}) => {
  const editor = await newsroom.signIn(page, 'editor')
  const { storyId, number } = newsroom.fitDraft('import')
  newsroom.publish(storyId, editor.id)
  newsroom.revise(storyId, editor.id, changed)
  const history = new HistoryPage(page)
  await history.open(number)
  await expect(history.versions).toHaveCount(2)
  await expect(history.version(2)).toContainText(editor.name)
  await expect(history.changesOf(2)).toHaveText([
    'Section',
    'Headline (English)',
    'Passage 1 (Chinese)',
  ])
  await expect(history.version(1)).toContainText('Published in Chinese and English')
  await history.compare(1, 2)
  const headline = history.side('Headline', 'en')
  await expect(headline.getByRole('deletion')).toHaveText('New')
  await expect(headline.getByRole('insertion')).toHaveText('River')
  const chinese = history.side('Passage 1', 'zh')
  await expect(chinese.getByRole('deletion')).toHaveText(['今', '上'])
  await expect(chinese.getByRole('insertion')).toHaveText(['昨', '下'])
  await expect(history.side('Passage 1', 'en').getByRole('insertion')).toHaveCount(0)
  await expect(page.getByText('It is 3 kilometres long.')).toBeHidden()
  await page.getByText('Passage 2 is unchanged').click()
  await expect(page.getByText('It is 3 kilometres long.')).toBeVisible()
})

test('what a machine wrote is marked in the history until somebody confirms it', async ({
  page,
  newsroom,
}) => {
  const editor = await newsroom.signIn(page, 'editor')
  const source = buildPassage('a', '新桥今天通车。', '')
  const drafted = {
    ...buildPassage('a', '新桥今天通车。', 'The new bridge opens today.'),
    machineDrafts: { en: { id: 'one', hash: 'f'.repeat(64) } },
  }
  const { storyId, number } = newsroom.draft('desk', { passages: [source] })
  newsroom.revise(storyId, editor.id, { passages: [drafted] })
  const history = new HistoryPage(page)
  await history.open(number)
  await expect(history.changesOf(2)).toHaveText(['Drafted by a machine: passage 1 (English)'])
  await expect(history.unreadOf(2)).toHaveText(['Machine draft, not confirmedPassage 1 (English)'])
  await expect(history.unreadOf(1)).toHaveCount(0)
  await expectAccessible(page)
  await history.compare(1, 2)
  const mark = (language: 'zh' | 'en') =>
    history.side('Passage 1', language).getByText('Machine draft, not confirmed')
  await expect(mark('en')).toBeVisible()
  await expect(mark('zh')).toHaveCount(0)
  newsroom.agree(storyId, 'a')
  await page.reload()
  await expect(mark('en')).toHaveCount(0)
  await history.open(number)
  await expect(history.changesOf(2)).toHaveText(['Drafted by a machine: passage 1 (English)'])
  await expect(history.unreadOf(2)).toHaveCount(0)
})

test('an earlier version comes back into the editor, and the later one stays', async ({
  page,
  newsroom,
}) => {
  const editor = await newsroom.signIn(page, 'editor')
  const { storyId, number } = newsroom.draft('import')
  newsroom.revise(storyId, editor.id, changed)
  const history = new HistoryPage(page)
  await history.open(number)
  await history.restore(1)
  await expect(history.versions).toHaveCount(3)
  await expect(history.version(3)).toContainText('Brought back from version 1')
  await expect(history.changesOf(2)).toContainText(['Headline (English)'])
  const text = new EditorPage(page)
  await text.open(number)
  await expect(text.headline('en')).toHaveValue('New bridge opens')
})

test('one who may not restore reads the history all the same', async ({ page, newsroom }) => {
  const { storyId, number } = newsroom.draft('import')
  newsroom.revise(storyId, 'import', changed)
  await newsroom.signIn(page, 'reporter')
  const history = new HistoryPage(page)
  await history.open(number)
  await expect(page.getByRole('button', { name: /^Restore/u })).toHaveCount(0)
  await page.goto(`/en/newsroom/stories/${number}/history/compare?from=1&to=99`)
  await expect(page.getByText(history.words.gone)).toBeVisible()
})
