import { buildPassage } from '@/db/factories/content'
import { EditorPage } from '@/e2e/pages/editor-page'
import { PreviewPage } from '@/e2e/pages/preview-page'
import { StoryPage } from '@/e2e/pages/story-page'
import { expect, test } from '@/e2e/support/open-draft'
import { words } from '@/e2e/support/words'

const newer = { headline: { zh: '大桥通车', en: 'River bridge opens' } }

const ofADraft = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'no-referrer',
}

test('a colleague sees the draft in either language and both, readers what was published', async ({
  page,
  newsroom,
}) => {
  const editor = await newsroom.signIn(page, 'editor')
  const { storyId, number } = newsroom.fitDraft(editor.id)
  newsroom.publish(storyId, editor.id)
  newsroom.revise(storyId, editor.id, newer)
  const chinese = new StoryPage(page, 'zh')
  const response = await chinese.open(`/zh/preview/story/${number}`)
  expect(response.headers()).toMatchObject(ofADraft)
  await expect(chinese.heading).toHaveText('大桥通车')
  await expect(page.getByRole('complementary', { name: words.zh.preview.bar })).toBeVisible()
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
  const english = new StoryPage(page, 'en')
  await chinese.switchTo('en')
  await expect(english.heading).toHaveText('River bridge opens')
  const parallel = await english.readSideBySide()
  await expect(parallel.row(0).side('zh')).toContainText('新桥今天上午通车。')
  await expect(parallel.row(0).side('en')).toContainText('The new bridge opened')
  expect(parallel.path()).toBe(`/en/preview/story/${number}/parallel`)
  await english.open(`/en/news/${number}`)
  await expect(english.heading).toHaveText('New bridge opens')
})

test('a link shows one draft to an outsider until it is revoked', async ({
  page,
  newsroom,
  browser,
}) => {
  const editor = await newsroom.signIn(page, 'editor')
  const { number } = newsroom.draft(editor.id)
  newsroom.draft(editor.id, newer)
  const preview = new PreviewPage(page)
  await preview.open(number)
  const address = await preview.share('hour')
  const outside = await browser.newContext()
  const outsider = new StoryPage(await outside.newPage(), 'en')
  const response = await outsider.open(address)
  expect(response.headers()).toMatchObject(ofADraft)
  await expect(outsider.heading).toHaveText('New bridge opens')
  await expect(outsider.related).toHaveCount(0)
  await outsider.readSideBySide()
  await expect(outsider.content).toContainText('新桥今天上午通车。')
  await outsider.switchTo('zh')
  expect(await outside.cookies()).toMatchObject([{ name: 'locale' }])

  const [id, signature] = (address.split('/').at(-1) ?? '').split('.')
  const forged = [`${Number(id) + 1}.${signature}`, `${id}.${signature}x`, `${id}`]
  for (const token of forged) {
    expect((await outsider.open(`/en/preview/link/${token}`)).status(), token).toBe(404)
  }
  expect((await outsider.open(`/en/preview/story/${number}`)).url()).toContain('/sign-in')

  await preview.revoke()
  const ended = await outsider.open(address)
  expect(ended.status()).toBe(410)
  expect(ended.headers()).toMatchObject({ ...ofADraft, 'cache-control': 'no-store' })
  await expect(outsider.heading).toHaveText(words.en.preview.endedTitle)
  await outside.close()
})

test('beside the text the draft follows each save and keeps its place', async ({
  page,
  newsroom,
}) => {
  const author = await newsroom.signIn(page, 'reporter')
  const passages = Array.from({ length: 12 }, (_, index) =>
    buildPassage(`p${index}`, '桥'.repeat(200), 'The bridge is long. '.repeat(40)),
  )
  const { number } = newsroom.draft(author.id, { passages })
  const text = new EditorPage(page)
  await text.open(number)
  const preview = new PreviewPage(page)
  await preview.openBesideText()
  await preview.choose('phone')
  await expect.poll(() => preview.screenWidth()).toBe(375)
  const passage = preview.frame.locator('#p-p6')
  await passage.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }))
  const place = () => passage.evaluate((element) => element.getBoundingClientRect().top)
  const shown = await place()
  await text.headline('en').fill('A bridge that took two years to build opens at last')
  await expect(preview.frame.getByRole('heading', { level: 1 })).toHaveText(
    'A bridge that took two years to build opens at last',
  )
  expect(Math.abs((await place()) - shown)).toBeLessThan(2)
})

test('beside the text the draft follows what a colleague saves', async ({
  page,
  newsroom,
  openDraft,
}) => {
  const { storyId } = await openDraft('reporter')
  const preview = new PreviewPage(page)
  await preview.openBesideText()
  const heading = preview.frame.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('New bridge opens')
  newsroom.revise(storyId, 'a colleague', {
    headline: { zh: '新桥通车', en: 'Bridge opens early' },
  })
  // An open story asks for news on coming into view, and every ten seconds.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(heading).toHaveText('Bridge opens early')
})

test('the draft is framed for a phone and a desktop', async ({ page, newsroom }) => {
  const editor = await newsroom.signIn(page, 'editor')
  const { number } = newsroom.draft(editor.id)
  const preview = new PreviewPage(page)
  await preview.open(number)
  expect(await preview.screenWidth()).toBeGreaterThanOrEqual(1280)
  await preview.choose('phone')
  await expect.poll(() => preview.screenWidth()).toBe(375)
  await preview.choose('parallel')
  await expect(preview.frame.locator('.parallel-row')).toHaveCount(2)
})

test('colleagues see what a machine wrote and nobody has confirmed, whoever has a link does not', async ({
  page,
  newsroom,
}) => {
  const editor = await newsroom.signIn(page, 'editor')
  const drafted = {
    ...buildPassage('a', '新桥今天通车。', 'The new bridge opens today.'),
    machineDrafts: { en: { id: 'one', hash: '' } },
  }
  const { storyId, number } = newsroom.draft(editor.id, {
    passages: [drafted, buildPassage('b', '全长两公里。', 'It is two kilometres long.')],
  })
  const preview = new PreviewPage(page)
  await preview.open(number)
  const address = await preview.share('hour')
  const english = new StoryPage(page, 'en')
  const { machineDraft } = words.en.preview
  await english.open(`/en/preview/story/${number}`)
  await expect(english.passages.filter({ hasText: machineDraft })).toHaveText([/today\.$/u])
  const parallel = await english.readSideBySide()
  await expect(parallel.row(0).side('en')).toContainText(machineDraft)
  await expect(parallel.row(0).side('zh')).not.toContainText(machineDraft)
  await expect(parallel.row(1).side('en')).not.toContainText(machineDraft)
  await english.open(address)
  await expect(english.passages).toHaveCount(2)
  await expect(english.content).not.toContainText(machineDraft)
  newsroom.agree(storyId, 'a')
  await english.open(`/en/preview/story/${number}`)
  await expect(english.passages).toHaveCount(2)
  await expect(english.content).not.toContainText(machineDraft)
})
