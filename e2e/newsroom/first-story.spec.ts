import { EditorPage } from '@/e2e/pages/editor-page'
import { PictureFinder } from '@/e2e/pages/picture-finder'
import { StoryPanel } from '@/e2e/pages/story-panel'
import { newFile } from '@/e2e/support/library'
import { expect, test } from '@/e2e/support/newsroom'
import { words } from '@/e2e/support/words'

const said = {
  zh: { headline: '渡轮最后一次靠岸', text: '渡轮今天最后一次靠岸。', picture: '停在码头的渡轮' },
  en: {
    headline: 'The ferry lands for the last time',
    text: 'The ferry landed for the last time today.',
    picture: 'The ferry at the quay',
  },
}

test('a story begun by a reporter, with pictures, reaches readers in both languages', async ({
  page,
  browser,
  newsroom,
}) => {
  test.slow()
  await newsroom.signIn(page, 'reporter')
  await page.goto('/en/newsroom')
  await page.getByRole('button', { name: 'New story' }).click()
  await page.waitForURL(/\/newsroom\/stories\/\d+$/u)
  const number = Number(page.url().split('/').at(-1))
  const editor = new EditorPage(page)
  await expect(editor.body).toBeVisible()
  await page.getByRole('combobox', { name: /^Section/u }).selectOption({ index: 1 })

  await page.getByRole('button', { name: 'Choose a picture' }).click()
  await new PictureFinder(editor.dialog).upload(await newFile('lead.jpg'))
  await expect(editor.dialog).toBeHidden()
  const lead = page.getByRole('group', { name: 'Lead picture' })
  await lead.getByLabel('What it shows, Chinese').fill('航拍渡口')
  await lead.getByLabel('What it shows, English').fill('The crossing from above')

  for (const locale of ['zh', 'en'] as const) {
    await editor.headline(locale).fill(said[locale].headline)
    await editor.type(1, locale, said[locale].text)
    await page.keyboard.press('Enter')
    await editor.command(words.en.newsroom.editor.command.picture).click()
    await new PictureFinder(editor.dialog).upload(await newFile(`${locale}.jpg`))
    await editor.dialog.getByLabel('What the picture shows').fill(said[locale].picture)
    await editor.dialog.getByRole('button', { name: 'Insert' }).click()
    await expect(editor.panel(1, locale).getByAltText(said[locale].picture)).toBeVisible()
  }
  const reporters = new StoryPanel(page)
  await reporters.step('submit').click()
  await reporters.sees(reporters.words.submitted)

  const desk = await (await browser.newContext()).newPage()
  await newsroom.signIn(desk, 'editor')
  const panel = new StoryPanel(desk)
  await panel.open(number)
  await panel.publish()
  await panel.stands({ zh: 'Live', en: 'Live' })

  const reader = await (await browser.newContext()).newPage()
  await reader.goto(`/zh/news/${number}`)
  for (const locale of ['zh', 'en'] as const) {
    const other = locale === 'zh' ? 'en' : 'zh'
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(said[locale].headline)
    const article = reader.getByRole('main')
    await expect(article.getByText(said[locale].text)).toBeVisible()
    await expect(article).not.toContainText(said[other].text)
    for (const alt of [
      said[locale].picture,
      locale === 'zh' ? '航拍渡口' : 'The crossing from above',
    ]) {
      const picture = article.getByAltText(alt)
      await picture.scrollIntoViewIfNeeded()
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0)
    }
    await expect(article.getByAltText(said[other].picture)).toHaveCount(0)
    if (locale === 'zh')
      await reader.getByRole('link', { name: 'English', exact: true }).first().click()
  }
  await expect(reader).toHaveURL(/\/en\/news\//u)
})
