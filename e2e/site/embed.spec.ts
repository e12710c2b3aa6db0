import type { Page } from '@playwright/test'
import { paragraph, video } from '@/db/factories/content'
import { StoryPage } from '@/e2e/pages/story-page'
import { expectAccessible, expectNarrow } from '@/e2e/support/accessibility'
import { expect, type Newsroom, test } from '@/e2e/support/newsroom'

const words = {
  zh: { title: '大桥通车', watch: '在 Vimeo 观看', transcript: '文字稿', spoken: '桥通了。' },
  en: {
    title: 'The bridge opens',
    watch: 'Watch on Vimeo',
    transcript: 'Transcript',
    spoken: 'The bridge is open.',
  },
}

function film(newsroom: Newsroom): number {
  const panels = {
    zh: [paragraph('新桥通车。'), video(words.zh.title, words.zh.spoken)],
    en: [paragraph('It opened.'), video(words.en.title, words.en.spoken)],
  }
  return newsroom.live({ zh: '视频', en: 'Film' }, { passages: [{ id: 'film', panels }] }).number
}

/** The hosts of all that the page asks for; a stand-in answers for those that are not the site's. */
async function watchHosts(page: Page): Promise<Set<string>> {
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).hostname))
  await page.route(/^https:/u, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>player</title>' }),
  )
  return hosts
}

for (const locale of ['zh', 'en'] as const) {
  test(`a ${locale} page asks no other site before its reader asks for the video`, async ({
    page,
    newsroom,
  }) => {
    const hosts = await watchHosts(page)
    const story = new StoryPage(page, locale)
    await story.open(`/${locale}/news/${film(newsroom)}/film`)
    const { title, watch, transcript, spoken } = words[locale]
    await expect(story.content.getByRole('link', { name: watch })).toHaveAttribute(
      'href',
      'https://vimeo.com/76979871',
    )
    await story.content.getByText(transcript, { exact: true }).click()
    await expect(story.content.getByText(spoken)).toBeVisible()
    await expectAccessible(page)
    expect([...hosts]).toEqual(['127.0.0.1'])

    const play = story.content.getByRole('button', { name: title })
    await play.focus()
    await page.keyboard.press('Enter')
    const frame = story.content.locator('iframe')
    await expect(frame).toHaveAttribute('title', /Vimeo/u)
    await expect(frame).toHaveAttribute('src', /^https:\/\/player\.vimeo\.com\/video\/76979871\?/u)
    await expect(frame).toBeFocused()
    await expect.poll(() => [...hosts]).toContain('player.vimeo.com')
    await expectNarrow(page)
  })
}

test('side by side, each language has the video with its own words', async ({ page, newsroom }) => {
  const story = new StoryPage(page, 'en')
  await story.open(`/en/news/${film(newsroom)}/film`)
  const row = (await story.readSideBySide()).row(0)
  for (const locale of ['zh', 'en'] as const) {
    await expect(row.side(locale).getByRole('button', { name: words[locale].title })).toBeVisible()
  }
})

test('on paper there are the address of the video and what is said in it', async ({
  page,
  newsroom,
}) => {
  const story = new StoryPage(page, 'en')
  await story.open(`/en/news/${film(newsroom)}/film`)
  await page.emulateMedia({ media: 'print' })
  await expect(story.content.getByText(words.en.spoken)).toBeVisible()
  await expect(story.content.getByRole('button', { name: words.en.title })).toBeHidden()
})

test('the feed leads to the video, and holds no frame', async ({ request, newsroom }) => {
  film(newsroom)
  const feed = await (await request.get('/en/feed.xml')).text()
  expect(feed).toContain('https://vimeo.com/76979871')
  expect(feed).not.toContain('iframe')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('there is a plain link, and no button that does nothing', async ({ page, newsroom }) => {
    const story = new StoryPage(page, 'en')
    await story.open(`/en/news/${film(newsroom)}/film`)
    await expect(story.content.getByRole('link', { name: words.en.watch })).toBeVisible()
    await expect(story.content.getByRole('button', { name: words.en.title })).toBeHidden()
  })
})
