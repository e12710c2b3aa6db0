import { expectAccessible, expectNarrow } from '@/e2e/support/accessibility'
import { locales } from '@/e2e/support/languages'
import { expect, test } from '@/e2e/support/newsroom'

const pages = {
  history: 'newsroom/stories/NUMBER/history',
  comparison: 'newsroom/stories/NUMBER/history/compare?from=1&to=2',
  preview: 'newsroom/stories/NUMBER/preview',
  draft: 'preview/story/NUMBER',
}

for (const locale of locales) {
  test(`history and previews keep nobody out, in either theme, ${locale}`, async ({
    page,
    newsroom,
  }) => {
    const editor = await newsroom.signIn(page, 'editor')
    const { storyId, number } = newsroom.draft('import')
    newsroom.revise(storyId, editor.id, { headline: { zh: '大桥通车', en: 'River bridge' } })
    for (const path of Object.values(pages)) {
      await page.goto(`/${locale}/${path.replace('NUMBER', String(number))}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectAccessible(page, { name: path })
      await expectNarrow(page)
      await page.setViewportSize({ width: 1280, height: 800 })
    }
  })
}
