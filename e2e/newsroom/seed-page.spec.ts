import type { Locator, Page } from '@playwright/test'
import { EditorPage } from '@/e2e/pages/editor-page'
import { ParallelPage } from '@/e2e/pages/parallel-page'
import { StoryPage } from '@/e2e/pages/story-page'
import { StoryPanel } from '@/e2e/pages/story-panel'
import { locales } from '@/e2e/support/languages'
import { expect, test } from '@/e2e/support/newsroom'
import { hasSeedPage, readSeedPage, seedPageGroups, seedPageText } from '@/e2e/support/seed-page'
import { words } from '@/e2e/support/words'

test.skip(!hasSeedPage, 'the seed page is missing: it lies outside the project')

/** What a person does: presses a button or key, or chooses. Each counts. */
class Hands {
  actions = 0

  constructor(readonly page: Page) {}

  async click(what: Locator): Promise<void> {
    this.actions++
    await what.click()
  }

  async press(keys: string): Promise<void> {
    this.actions++
    await this.page.keyboard.press(keys)
  }

  async choose(what: Locator, label: string): Promise<void> {
    this.actions++
    await what.selectOption({ label })
  }
}

test('the whole seed page is pasted and published in under ten actions', async ({
  page,
  context,
  newsroom,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await newsroom.signIn(page, 'editor')
  await page.goto('/en/newsroom')
  await page.evaluate((text) => navigator.clipboard.writeText(text), seedPageText())

  const hands = new Hands(page)
  const { import: importing } = words.en.newsroom.editor
  const editor = new EditorPage(page)
  const panel = new StoryPanel(page)
  await hands.click(page.getByRole('button', { name: 'New story' }))
  await hands.click(editor.body)
  await hands.press('Control+V')
  await hands.click(page.getByRole('button', { name: importing.sideBySide }))
  await hands.click(page.getByRole('button', { name: importing.approve }))
  await hands.choose(page.getByRole('combobox', { name: /^Section/u }), 'World')
  await hands.click(panel.step('publish'))
  await hands.click(panel.dialog.getByRole('button', { name: panel.words.go.publish }))
  await panel.sees(panel.words.done.publish)
  expect(hands.actions).toBeLessThan(10)

  const number = Number(page.url().split('/').at(-1))
  const seed = readSeedPage()
  for (const locale of locales) {
    const story = new StoryPage(page, locale)
    await story.open(`/${locale}/news/${number}`)
    await expect(story.heading).toHaveText(seed.headline[locale])
    await expect(story.passages.getByRole('paragraph')).toHaveText(seed[locale])
  }
  await new StoryPage(page, 'en').readSideBySide()
  const parallel = new ParallelPage(page, 'en')
  await expect(parallel.rows).toHaveCount(seedPageGroups.length)
  for (const [index, group] of seedPageGroups.entries()) {
    await expect(parallel.row(index).side('en').getByRole('paragraph')).toHaveCount(group.length)
  }
})
