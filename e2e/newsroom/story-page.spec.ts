import type { Page } from '@playwright/test'
import { EditorPage } from '@/e2e/pages/editor-page'
import { StoryPanel } from '@/e2e/pages/story-panel'
import { boxOf, styleOf } from '@/e2e/support/at-rest'
import { locales } from '@/e2e/support/languages'
import { expect, test } from '@/e2e/support/open-draft'
import { words } from '@/e2e/support/words'

for (const locale of locales) {
  for (const width of [1366, 1280]) {
    test(`what stands above the text is one line at ${width} px, ${locale}`, async ({
      page,
      newsroom,
    }) => {
      await page.setViewportSize({ width, height: 768 })
      const editor = await newsroom.signIn(page, 'editor')
      const { number } = newsroom.fitDraft(editor.id)
      newsroom.confirmOtherText(number, 'second')
      const panel = new StoryPanel(page, locale)
      await panel.open(number)
      await panel.editor.headline('en').fill('A bridge of three kilometres opens')
      await expect(page.getByText(words[locale].newsroom.editor.save.saved).first()).toBeVisible()
      expect(await linesOf(page)).toBe(1)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    })
  }
}

/** How many lines the controls above the text take. */
async function linesOf(page: Page): Promise<number> {
  const middles = await page.locator('.editor-bars').evaluate((bars) =>
    [...bars.querySelectorAll('button, select, .editor-mark, .editor-save')].map((part) => {
      const { top, height } = part.getBoundingClientRect()
      return top + height / 2
    }),
  )
  expect(middles.length).toBeGreaterThan(20)
  return Math.max(...middles) - Math.min(...middles) < 12 ? 1 : 2
}

test('the tools of a passage have words: pointed at, come to by keys, and in a menu', async ({
  page,
  openFitDraft,
}) => {
  const { editor } = await openFitDraft('editor')
  await editor.panel(2, 'en').click()
  const bar = page.getByRole('toolbar', { name: 'Passage 2' })
  await bar.getByRole('button', { name: 'Merge with the previous passage' }).hover()
  await expect(page.getByRole('tooltip')).toContainText(
    'Merge with the previous passage (Alt+Shift+↑)',
  )
  // Away, and on: a pointer that heads for the words keeps them, which shows by its next stride.
  await expect(async () => {
    await page.mouse.move(5, 5)
    await page.mouse.move(5, 300)
    await expect(page.getByRole('tooltip')).toBeHidden({ timeout: 500 })
  }).toPass()
  await bar.getByRole('button', { name: 'Passage', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tooltip')).toContainText('Split the passage at the cursor')

  await bar.getByRole('button', { name: 'Passage', exact: true }).click()
  const menu = page.getByRole('menu')
  await expect(menu.getByRole('menuitem')).toHaveCount(12)
  await expect(menu.getByRole('menuitem', { name: /^Merge with the next/u })).toBeDisabled()
  await menu.getByRole('menuitem', { name: /^Move the passage up/u }).click()
  await expect(menu).toBeHidden()
  await expect
    .poll(() => editor.texts())
    .toEqual([
      [['全长3公里。'], ['It is 3 kilometres long.']],
      [['新桥今天上午通车。'], ['The new bridge opened this morning.']],
    ])
})

test('a story on paper is a proof: both languages side by side, and nothing to press', async ({
  page,
  newsroom,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  // The width that a page of A4 leaves between its margins.
  await page.setViewportSize({ width: 643, height: 971 })
  const author = await newsroom.signIn(page, 'editor')
  const { number } = newsroom.fitDraft(author.id)
  const editor = new EditorPage(page)
  await page.goto(`/en/newsroom/stories/${number}`)
  await expect(editor.panel(1, 'en')).toBeVisible()
  for (const tool of [
    'button',
    'textbox',
    'combobox',
    'checkbox',
    'navigation',
    'toolbar',
  ] as const) {
    for (const found of await page.getByRole(tool).all()) {
      // The text itself is one, and stands.
      const isText = await found.evaluate((part) => part.classList.contains('ProseMirror'))
      if (!isText) await expect(found, tool).toBeHidden()
    }
  }
  const zh = await boxOf(editor.panel(1, 'zh'))
  const en = await boxOf(editor.panel(1, 'en'))
  expect(zh.y).toBe(en.y)
  expect(zh.right).toBeLessThanOrEqual(en.x)
  for (const headline of ['新桥通车', 'New bridge opens']) {
    await expect(page.locator('p').filter({ hasText: headline })).toBeVisible()
  }
  expect(await styleOf(page.locator('html'), 'color-scheme')).toBe('light')
})

test.describe('in a browser of another clock', () => {
  test.use({ timezoneId: 'America/New_York', locale: 'en-US' })

  for (const locale of locales) {
    test(`one clock goes through the whole page, ${locale}`, async ({ page, newsroom }) => {
      const author = await newsroom.signIn(page, 'editor')
      const { number } = newsroom.fitDraft(author.id)
      const panel = new StoryPanel(page, locale)
      await panel.open(number)
      await panel.publish()
      await panel.editor.headline('en').fill('The bridge is open')
      const saved = page.locator('.editor-save')
      await expect(saved).toHaveText(/\d\d:\d\d GMT\+8/u)
      const times = await page.getByRole('main').innerText()
      const read = [...times.matchAll(/\d{1,2}:\d\d\S*(?: \S+)?/gu)].map(([time]) => time)
      expect(read.length).toBeGreaterThan(2)
      for (const time of read) expect(time).toMatch(/^\d\d:\d\d GMT\+8/u)
    })
  }
})

test('what may not be changed looks so', async ({ page, newsroom }) => {
  await newsroom.signIn(page, 'translator')
  const { number } = newsroom.fitDraft('someone else')
  const panel = new StoryPanel(page)
  await panel.open(number)
  const shade = (selector: string) => styleOf(page.locator(selector).first(), 'background-color')
  const tint = await shade('[data-panel="zh"]')
  expect(await shade(':has(> [data-field="headline"])')).toBe(tint)
  expect(await shade('select[data-field="sectionId"]')).toBe(tint)
  expect(await shade('input[data-field="byline"]')).toBe(tint)
  await expect(page.getByText('you cannot change this story now')).toBeVisible()
})

test('a box and its words stand apart in find and replace', async ({ page, openFitDraft }) => {
  const { editor } = await openFitDraft('editor')
  await editor.panel(1, 'en').click()
  await page.keyboard.press('Control+f')
  const gap = await page.getByLabel('Match case').evaluate((box) => {
    const text = document.createRange()
    text.selectNodeContents(box.parentElement as HTMLElement)
    text.setStartAfter(box)
    return text.getBoundingClientRect().left - box.getBoundingClientRect().right
  })
  expect(gap).toBeGreaterThanOrEqual(6)
})
