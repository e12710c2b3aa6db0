import type { Page } from '@playwright/test'
import { buildPassage } from '@/db/factories/content'
import { StoryPage } from '@/e2e/pages/story-page'
import { StoryPanel } from '@/e2e/pages/story-panel'
import { locales } from '@/e2e/support/languages'
import { test } from '@/e2e/support/library'
import { expect } from '@/e2e/support/newsroom'

test('both languages go out together, and the next request has them', async ({
  page,
  request,
  newsroom,
}) => {
  const editor = await newsroom.signIn(page, 'editor')
  const { number } = newsroom.fitDraft(editor.id, {
    headline: { zh: '海上风机并网', en: 'Sea turbines join the grid' },
  })
  const read = async (locale: string) => (await request.get(`/${locale}/news/${number}`)).text()
  for (const locale of locales) {
    expect(await read(locale)).not.toMatch(/海上风机并网|Sea turbines join the grid/u)
  }

  const panel = new StoryPanel(page, 'zh')
  await panel.open(number)
  await panel.step('publish').click()
  await expect(panel.dialog).toContainText('中文读者看到《海上风机并网》。')
  await expect(panel.dialog).toContainText('英文读者看到“Sea turbines join the grid”。')
  await panel.confirm('publish')
  await panel.sees(panel.words.done.publish)
  expect(await read('zh')).toContain('海上风机并网')
  expect(await read('en')).toContain('Sea turbines join the grid')
  await panel.stands({ zh: '已发布', en: '已发布' })

  await panel.editor.headline('zh').fill('海上风机全部并网')
  await panel.editor.headline('en').fill('All sea turbines join the grid')
  await expect(panel.edition('en')).toContainText(panel.words.changed)
  await panel.publish('update')
  expect(await read('zh')).toContain('海上风机全部并网')
  expect(await read('en')).toContain('All sea turbines join the grid')
})

test('the source language goes out first, the other when it is ready', async ({
  request,
  openFitDraft,
}) => {
  const { number, panel } = await openFitDraft('editor')
  await panel.step('publish').click()
  await panel.chooseLanguages('zh')
  await expect(panel.dialog).toContainText(panel.naming('en', panel.words.staysAway))
  await panel.confirm('publish')
  await panel.stands({ zh: 'Live', en: 'Draft' })
  expect((await request.get(`/zh/news/${number}`)).status()).toBe(200)
  const english = await request.get(`/en/news/${number}`)
  expect(english.status()).toBe(404)
  expect(await english.text()).toContain('新桥通车')

  await panel.publish()
  await panel.stands({ zh: 'Live', en: 'Live' })
  expect((await request.get(`/en/news/${number}`)).status()).toBe(200)
})

test('a story that is not fit names the places and leads to them', async ({
  page,
  request,
  openDraft,
}) => {
  const { number, panel } = await openDraft('editor', { headline: { zh: '新桥通车' } })
  await panel.step('publish').click()
  const problems = panel.dialog.getByRole('alert')
  await expect(problems.getByRole('listitem')).toHaveText([
    'Choose a section for the story.',
    'Write the English headline.',
  ])
  await expect(panel.dialog.getByRole('button', { name: 'Publish now' })).toBeDisabled()

  await problems.getByRole('button', { name: 'Write the English headline.' }).click()
  await expect(panel.dialog).toBeHidden()
  await expect(panel.editor.headline('en')).toBeFocused()
  await page.keyboard.insertText('A bridge at last')
  await page.getByLabel('Section').selectOption({ index: 1 })
  await panel.publish()
  expect(await (await request.get(`/en/news/${number}`)).text()).toContain('A bridge at last')
})

test('passages left behind are a warning that leads to them, and no bar', async ({
  page,
  newsroom,
}) => {
  const editor = await newsroom.signIn(page, 'editor')
  const { number } = newsroom.fitDraft(editor.id)
  newsroom.confirmOtherText(number, 'second')
  const panel = new StoryPanel(page)
  await panel.open(number)
  await panel.step('publish').click()
  await expect(panel.dialog.getByText(/^One place changed/u)).toBeVisible()
  await panel.dialog.getByRole('button', { name: 'Passage 2' }).click()
  await expect(panel.dialog).toBeHidden()
  await page.keyboard.type('!')
  await expect(page.getByText('!全长3公里。')).toBeVisible()
  await panel.publish()
})

test('readers see a correction with its time, a withdrawal in the story’s place, and it again', async ({
  browser,
  openFitDraft,
}) => {
  const { number, panel } = await openFitDraft('editor', {
    headline: { zh: '三湖自行车赛落幕', en: 'Three Lakes race is over' },
  })
  await panel.publish()

  await panel.step('correct').click()
  await panel.writeNotes({ zh: '全程应为 92 公里。' })
  await panel.confirm('correct')
  await expect(panel.dialog).toContainText('Write the note for readers of the English edition.')
  await panel.writeNotes({ en: 'The race is 92 kilometres long.' })
  await panel.confirm('correct')
  await panel.sees(panel.words.done.correct)

  const reader = await (await browser.newContext()).newPage()
  const story = new StoryPage(reader, 'en')
  await reader.goto(`/en/news/${number}`)
  await expect(story.corrections).toContainText('The race is 92 kilometres long.')
  await expect(story.corrections.getByRole('time')).toHaveAttribute('datetime', /\+08:00$/u)
  await reader.goto(`/zh/news/${number}`)
  await expect(new StoryPage(reader, 'zh').corrections).toContainText('全程应为 92 公里。')

  // Of one language alone, readers of the other are told in its words where somebody writes them.
  await panel.step('correct').click()
  await panel.chooseLanguages('zh')
  const elsewhere = panel.dialog.getByLabel(panel.naming('en', panel.words.note))
  await expect(elsewhere).toHaveAccessibleDescription(/Its readers see these words/u)
  await panel.writeNotes({ zh: '冠军应为周文。', en: 'The Chinese edition named another winner.' })
  await panel.confirm('correct')
  // The word of the first correction may stand there still.
  await expect(panel.dialog).toBeHidden()
  await reader.goto(`/en/news/${number}`)
  await expect(story.corrections).toContainText('The Chinese edition named another winner.')

  await panel.step('withdraw').click()
  await panel.writeNotes({ zh: '主要事实有误。', en: 'Its main facts were wrong.' })
  await panel.confirm('withdraw')
  await panel.sees(panel.words.withdrawn)
  await panel.stands({ zh: 'Withdrawn', en: 'Withdrawn' })
  const gone = await reader.goto(`/en/news/${number}`)
  expect(gone?.status()).toBe(410)
  await expect(reader.getByRole('main')).toContainText('Its main facts were wrong.')
  const zhGone = await reader.goto(`/zh/news/${number}`)
  expect(zhGone?.status()).toBe(410)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('此稿已撤')
  await expect(reader.getByRole('main')).toContainText('主要事实有误。')
  await reader.goto('/en')
  await expect(reader.getByText('Three Lakes race is over')).toHaveCount(0)

  await panel.publish('republish')
  const back = await reader.goto(`/en/news/${number}`)
  expect(back?.status()).toBe(200)
  await expect(story.heading).toHaveText('Three Lakes race is over')
})

test('one language is withdrawn, the other stays, and it comes back', async ({
  browser,
  openFitDraft,
}) => {
  const { number, panel } = await openFitDraft('editor', {
    headline: { zh: '灯塔重新开放', en: 'The lighthouse opens again' },
  })
  await panel.publish()
  await panel.step('withdraw').click()
  await panel.chooseLanguages('en')
  await expect(panel.dialog).toContainText(panel.naming('zh', panel.words.staysLive))
  await expect(panel.dialog.getByLabel(panel.naming('zh', panel.words.note))).toBeHidden()
  await panel.writeNotes({ en: 'The translation was wrong.' })
  await panel.dialog
    .getByRole('button', { name: panel.naming('en', panel.words.withdrawOnly) })
    .click()
  await panel.sees(panel.naming('en', panel.words.withdrawnOnly))
  await panel.stands({ zh: 'Live', en: 'Withdrawn' })

  const reader = await (await browser.newContext()).newPage()
  const gone = await reader.goto(`/en/news/${number}`)
  expect(gone?.status()).toBe(410)
  const english = new StoryPage(reader, 'en')
  await expect(english.heading).toHaveText('The English version of this story has been withdrawn')
  await expect(english.content).toContainText('The translation was wrong.')
  await english.content.getByRole('link', { name: '灯塔重新开放' }).click()
  const chinese = new StoryPage(reader, 'zh')
  await expect(chinese.heading).toHaveText('灯塔重新开放')
  await expect(reader.locator('link[rel=alternate][hreflang=en]')).toHaveCount(0)
  await expect(reader.getByText('本稿仅有中文版。')).toBeVisible()

  await expect(panel.step('publish')).toHaveCount(0)
  await panel.publish('republish')
  await panel.stands({ zh: 'Live', en: 'Live' })
  expect((await reader.goto(`/en/news/${number}`))?.status()).toBe(200)
})

test('after publishing a page leads to what readers have, and no button leads to a correction', async ({
  page,
  openFitDraft,
}) => {
  const { panel } = await openFitDraft('editor', {
    headline: { zh: '灯塔重新开放', en: 'The lighthouse opens again' },
  })
  await expect(panel.livePages()).toHaveCount(0)
  await panel.publish()
  await expect(panel.livePages()).toHaveText([/See it live in Chinese/u, /See it live in English/u])
  for (const [place, headline] of ['灯塔重新开放', 'The lighthouse opens again'].entries()) {
    const opened = page.waitForEvent('popup')
    await panel.livePages().nth(place).click()
    await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(headline)
  }
})

test('pictures that were deleted are named, and led to, before a story goes out', async ({
  page,
  newsroom,
  library,
}) => {
  const editor = await newsroom.signIn(page, 'editor')
  const { id: mediaId } = await library.picture('ferry.jpg')
  const { number } = newsroom.fitDraft(editor.id, {
    leadPicture: { mediaId, alt: { zh: '渡轮', en: 'A ferry' }, caption: {}, credit: {} },
    passages: [
      buildPassage('words', '渡轮停航。', 'The ferry stops.'),
      {
        id: 'shown',
        panels: {
          zh: [],
          en: [{ type: 'picture', picture: { mediaId, alt: 'The ferry at the quay' } }],
        },
      },
    ],
  })
  library.lose(mediaId)
  const panel = new StoryPanel(page)
  await panel.open(number)
  await panel.step('publish').click()
  const problems = panel.dialog.getByRole('alert')
  await expect(problems.getByRole('button')).toHaveText([
    panel.words.problems.leadPicture,
    'Passage 2, in English: the picture “The ferry at the quay” was deleted from the library. Choose another, or remove it.',
  ])
  await expect(panel.dialog.getByRole('button', { name: panel.words.go.publish })).toBeDisabled()
  await problems.getByRole('button', { name: panel.words.problems.leadPicture }).click()
  await expect(page.getByRole('button', { name: 'Choose another' })).toBeFocused()
})

test('what is saved while a step has the page read anew is not forgotten by what arrives then', async ({
  page,
  newsroom,
  openFitDraft,
}) => {
  const { author, editor, panel } = await openFitDraft('editor')
  await editor.command('Confirm all (3)').click()
  await editor.dialog.getByRole('button', { name: 'They say the same' }).click()
  await expect(editor.dialog).toBeHidden()
  const pageAnew = await holdPageAnew(page)
  newsroom.rename(author.id, 'Grace Whitfield')
  await panel.publish()
  await pageAnew.isMade
  await editor.headline('en').fill('Bridge opens')
  await expect(panel.step('update')).toBeVisible()
  await expect(editor.says('1 place to be updated')).toBeVisible()
  pageAnew.arrives()
  await expect(page.getByRole('button', { name: /^Grace Whitfield/u })).toBeVisible()
  await expect(panel.step('update')).toBeVisible()
  await expect(editor.says('1 place to be updated')).toBeVisible()
})

test('what is confirmed while a step has the page read anew is not forgotten by what arrives then', async ({
  page,
  newsroom,
  openFitDraft,
}) => {
  const { author, editor, panel } = await openFitDraft('editor')
  await editor.goTo(1, 'en')
  const pageAnew = await holdPageAnew(page)
  newsroom.rename(author.id, 'Grace Whitfield')
  await panel.step('markReady').click()
  await pageAnew.isMade
  await editor.command('Both sides say the same').click()
  await expect(editor.says('Confirmed')).toBeVisible()
  pageAnew.arrives()
  await expect(page.getByRole('button', { name: /^Grace Whitfield/u })).toBeVisible()
  await expect(editor.says('Confirmed')).toBeVisible()
})

/** Keeps the page that is next read anew, once the server has made it, from arriving until it is said. */
async function holdPageAnew(page: Page) {
  const { promise: isLetGo, resolve: arrives } = Promise.withResolvers<void>()
  const { promise: isMade, resolve: made } = Promise.withResolvers<void>()
  await page.route('**/newsroom/stories/*', async (route) => {
    const request = route.request()
    if (request.method() !== 'GET' || !request.headers().rsc) return route.fallback()
    const response = await route.fetch()
    made()
    await isLetGo
    return route.fulfill({ response })
  })
  return { isMade, arrives }
}
