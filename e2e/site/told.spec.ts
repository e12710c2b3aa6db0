import { buildPassage } from '@/db/factories/content'
import { makeByMachine } from '@/db/factories/machine-translation'
import { ParallelPage } from '@/e2e/pages/parallel-page'
import { SitePage } from '@/e2e/pages/site-page'
import { StoryPage } from '@/e2e/pages/story-page'
import { expectAccessible, expectNarrow } from '@/e2e/support/accessibility'
import { boxOf } from '@/e2e/support/at-rest'
import { faultsIn } from '@/e2e/support/html-rules'
import { expect, type Newsroom, test } from '@/e2e/support/newsroom'
import { objectionsTo, thingsIn } from '@/e2e/support/schema-org'

const headline = { zh: '渡口恢复通航', en: 'The ferry runs again' }
const length = buildPassage('length', '航线全长3公里。', 'The line is 3 kilometres long.')
const opening = (zh: string, en: string) => buildPassage('opening', zh, en)

/** A story that readers have in both languages, all of it agreed. */
function agreedStory(newsroom: Newsroom) {
  const passages = [opening('渡口恢复通航。', 'The ferry runs again.'), length]
  const story = newsroom.live(headline, { passages })
  newsroom.agree(story.storyId, 'opening', 'length')
  return story
}

test('a language that went ahead is told of on the page of the other, until it follows', async ({
  page,
  newsroom,
}) => {
  const { storyId, number } = agreedStory(newsroom)
  const english = new StoryPage(page, 'en')
  await english.open(`/en/news/${number}`)
  await expect(english.heading).toHaveText(headline.en)
  await expect(english.behind).toHaveCount(0)

  const ahead = opening('渡口今晨恢复通航。', 'The ferry runs again.')
  newsroom.revise(storyId, 'desk', { headline, passages: [ahead, length] })
  newsroom.publish(storyId, 'desk', ['zh'])
  await page.reload()
  await expect(english.behind).toContainText('The Chinese version was updated on')
  await expect(english.behind.getByRole('time')).toHaveAttribute('datetime', /\+08:00$/u)
  expect(await faultsIn(await page.content())).toEqual([])
  await expectAccessible(page)
  await expectNarrow(page)
  await english.behind.getByRole('link', { name: 'Read the Chinese version' }).click()
  const chinese = new StoryPage(page, 'zh')
  await expect(chinese.heading).toHaveText(headline.zh)
  await expect(chinese.behind).toHaveCount(0)

  const both = opening('渡口今晨恢复通航。', 'The ferry has run again since this morning.')
  newsroom.revise(storyId, 'desk', { headline, passages: [both, length] })
  newsroom.publish(storyId, 'desk', ['en'])
  await english.open(`/en/news/${number}`)
  await expect(english.content).toContainText('since this morning')
  await expect(english.behind).toHaveCount(0)
})

test('a change that was too small to matter is told to no one', async ({ page, newsroom }) => {
  const { storyId, number } = agreedStory(newsroom)
  const passages = [opening('渡口恢复了通航。', 'The ferry runs again.'), length]
  newsroom.revise(storyId, 'desk', { headline, passages })
  newsroom.agree(storyId, 'opening')
  newsroom.publish(storyId, 'desk', ['zh'])
  const english = new StoryPage(page, 'en')
  await english.open(`/en/news/${number}`)
  await expect(english.heading).toHaveText(headline.en)
  await expect(english.behind).toHaveCount(0)
})

test('side by side a passage that is not agreed says so, in the page’s own language', async ({
  page,
  newsroom,
}) => {
  const { storyId, number } = agreedStory(newsroom)
  const path = `/news/${number}/the-ferry-runs-again/parallel`
  const chinese = new ParallelPage(page, 'zh')
  await chinese.open(`/zh${path}`)
  await expect(chinese.rows).toHaveCount(2)
  await expect(chinese.row(0).mark).toHaveCount(0)

  const ahead = opening('渡口今晨恢复通航。', 'The ferry runs again.')
  const added = buildPassage('added', '票价不变。', 'Fares stay as they were.')
  newsroom.revise(storyId, 'desk', { headline, passages: [ahead, length, added] })
  newsroom.publish(storyId, 'desk')
  await page.reload()
  await expect(chinese.row(0).mark).toHaveText('此段中文有更新，英文尚未跟进。')
  await expect(chinese.row(1).mark).toHaveCount(0)
  await expect(chinese.row(2).mark).toHaveText('编辑尚未确认此段两种语言内容一致。')
  expect(await faultsIn(await page.content())).toEqual([])
  await expectAccessible(page)
  await expectNarrow(page)
  const english = new ParallelPage(page, 'en')
  await english.open(`/en${path}`)
  await expect(english.row(0).mark).toHaveText(
    'The Chinese of this passage has changed, and the English has not followed yet.',
  )
})

test('side by side a headline that is behind says so below the headings, above all passages', async ({
  page,
  newsroom,
}) => {
  const { storyId, number } = agreedStory(newsroom)
  newsroom.agree(storyId, '_headline')
  const passages = [opening('渡口恢复通航。', 'The ferry runs again.'), length]
  const changed = { ...headline, zh: '东渡口恢复通航' }
  newsroom.revise(storyId, 'desk', { headline: changed, passages })
  newsroom.publish(storyId, 'desk', ['zh'])
  const chinese = new ParallelPage(page, 'zh')
  await chinese.open(`/zh/news/${number}/the-ferry-runs-again/parallel`)
  const mark = chinese.content.getByText('标题或导语的中文有更新，英文尚未跟进。')
  await expect(chinese.row(0).mark).toHaveCount(0)
  const [above, below] = [await boxOf(mark), await boxOf(chinese.row(0).root)]
  expect(above.bottom).toBeLessThan(below.y)
  expect(above.x).toBe(below.x)
  expect(below.width).toBe((await boxOf(chinese.content.getByRole('article'))).width)
  await expectAccessible(page)
  await expectNarrow(page)
})

test('a story of which nothing was confirmed says so once', async ({ page, newsroom }) => {
  const { number } = newsroom.live(headline)
  const parallel = new ParallelPage(page, 'en')
  await parallel.open(`/en/news/${number}/the-ferry-runs-again/parallel`)
  await expect(parallel.content).toContainText('No editor has confirmed yet, passage by passage')
  await expect(parallel.rows).toHaveCount(2)
  await expect(parallel.row(0).mark).toHaveCount(0)
})

test('a correction of one language is told in the other, in its own words where there are any', async ({
  page,
  newsroom,
}) => {
  const { storyId, number } = agreedStory(newsroom)
  newsroom.correct(storyId, ['zh'], { zh: '航线应为3公里，误作5公里。' })
  const english = new StoryPage(page, 'en')
  await english.open(`/en/news/${number}`)
  await expect(english.corrections).toContainText(
    'The Chinese version of this story was corrected.',
  )
  await expect(
    english.corrections.getByRole('link', { name: 'Read the Chinese version' }),
  ).toBeVisible()
  newsroom.correct(storyId, ['zh'], {
    zh: '恢复通航的是东渡口。',
    en: 'The Chinese version named the wrong pier.',
  })
  await page.reload()
  await expect(english.corrections).toContainText('The Chinese version named the wrong pier.')
  expect(await faultsIn(await page.content())).toEqual([])
  await expectAccessible(page)
  const chinese = new StoryPage(page, 'zh')
  await chinese.open(`/zh/news/${number}`)
  await expect(chinese.corrections).toContainText('恢复通航的是东渡口。')
  await expect(chinese.corrections.getByRole('link', { name: '阅读英文版' })).toHaveCount(0)
})

test('all corrections stand on a page of their own, which every page and every correction leads to', async ({
  page,
  newsroom,
}) => {
  const { storyId, number } = agreedStory(newsroom)
  newsroom.correct(storyId, ['zh', 'en'], {
    zh: '航线应为3公里，误作5公里。',
    en: 'The line is 3 kilometres long, not 5.',
  })
  const story = new StoryPage(page, 'zh')
  await story.open(`/zh/news/${number}`)
  await story.corrections.getByRole('link', { name: '全部更正' }).click()
  const list = new SitePage(page, 'zh')
  await expect(list.heading).toHaveText('更正')
  const first = list.content
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') })
    .first()
  await expect(first.getByRole('link', { name: headline.zh })).toBeVisible()
  await expect(first).toContainText('航线应为3公里，误作5公里。')
  const crumbs = page.getByRole('navigation', { name: '当前位置' }).getByRole('link')
  await expect(crumbs).toHaveText(['首页', '更正'])
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
    'href',
    '/zh/corrections/atom.xml',
  )
  const english = await list.switchTo('en')
  expect(english.path()).toBe('/en/corrections')
  await expect(english.content).toContainText('The line is 3 kilometres long, not 5.')
  await english.content.getByRole('link', { name: headline.en }).first().click()
  await expect(english.heading).toHaveText(headline.en)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Corrections' }).click()
  await expect(english.heading).toHaveText('Corrections')
})

test('that a machine translated a story, and who checked it, is told in words and in data', async ({
  page,
  newsroom,
}) => {
  const { storyId, number } = agreedStory(newsroom)
  makeByMachine(newsroom.db, { storyId, locale: 'zh', checkedBy: '陆怡' })
  const story = new StoryPage(page, 'zh')
  await story.open(`/zh/news/${number}`)
  await expect(story.content.getByText('机器翻译（人工智能生成），陆怡审校')).toBeVisible()
  const html = await page.content()
  expect(await faultsIn(html)).toEqual([])
  const things = thingsIn(html)
  expect(await objectionsTo(things)).toEqual([])
  expect(JSON.stringify(things)).toContain('digitalsourcetype/compositeWithTrainedAlgorithmicMedia')
  const label = await page.locator('meta[name=AIGC]').getAttribute('content')
  expect(JSON.parse(label ?? '')).toMatchObject({ Label: '1', ContentProducer: '双联' })
  await expectAccessible(page)
  const parallel = await story.readSideBySide()
  await expect(parallel.content.getByText('机器翻译（人工智能生成），陆怡审校')).toBeVisible()
  const english = new StoryPage(page, 'en')
  await english.open(`/en/news/${number}`)
  await expect(english.heading).toHaveText(headline.en)
  await expect(english.content.getByText('Machine translation')).toHaveCount(0)
  await expect(page.locator('meta[name=AIGC]')).toHaveCount(0)
})
