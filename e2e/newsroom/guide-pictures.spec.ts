import type { Page } from '@playwright/test'
import { buildContent } from '@/db/factories/content'
import { EditorPage } from '@/e2e/pages/editor-page'
import { PreviewPage } from '@/e2e/pages/preview-page'
import { StoryPanel } from '@/e2e/pages/story-panel'
import { keepPicture, recordedWords, wordsOnScreen } from '@/e2e/support/guide-pictures'
import { type Locale, locales } from '@/e2e/support/languages'
import { expect, type Newsroom, test } from '@/e2e/support/newsroom'

/**
 * The screens of the guide's pictures. Each run looks whether they still say what the pictures say;
 * `npm run guide-pictures` takes the pictures anew.
 */
const isWriting = process.env.GUIDE_PICTURES === 'write'

type Scene = (page: Page, locale: Locale, number: number) => Promise<unknown>

const scenes: Record<string, Scene> = {
  desk: (page, locale) => page.goto(`/${locale}/newsroom`),
  write: (page, locale, number) => new EditorPage(page, locale).open(number),
  preview: (page, locale, number) => new PreviewPage(page, locale).open(number),
  async publish(page, locale, number) {
    const panel = new StoryPanel(page, locale)
    await panel.open(number)
    await panel.step('publish').click()
    await expect(panel.dialog).toBeVisible()
  },
}

/** As the guide tells it: a story of the desk, which its editor is to publish. */
function stage(newsroom: Newsroom, author: string): number {
  const headline = { zh: '新桥通车', en: 'New bridge opens' }
  return newsroom.draft(author, newsroom.fit(buildContent({ headline }))).number
}

for (const locale of locales) {
  test(`the pictures of the guide show what the screen says, ${locale}`, async ({
    page,
    newsroom,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    const name = locale === 'zh' ? '林晓舟' : 'Ada Keller'
    const number = stage(newsroom, (await newsroom.signIn(page, 'editor', name)).id)
    for (const [scene, show] of Object.entries(scenes)) {
      await show(page, locale, number)
      if (isWriting) await keepPicture(page, locale, scene)
      const kept = expect.arrayContaining(await recordedWords(locale, scene))
      await expect.poll(() => wordsOnScreen(page, locale)).toEqual(kept)
    }
  })
}
