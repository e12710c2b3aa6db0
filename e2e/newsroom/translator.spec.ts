import type { Page } from '@playwright/test'
import { buildPassage } from '@/db/factories/content'
import { EditorPage } from '@/e2e/pages/editor-page'
import { expect, test } from '@/e2e/support/newsroom'

/** What keeps Chrome from offering to translate the page. */
const untranslated = 'head meta[name="google"][content="notranslate"]'

/**
 * As Chrome's translator does: every text, also what comes later, is put into two font elements,
 * save where the page forbids it.
 */
async function translate(page: Page) {
  await page.addInitScript(() => {
    const wrap = (text: Text) => {
      const parent = text.parentElement
      if (!parent || !text.data.trim()) return
      if (parent.closest('[translate="no"], .notranslate, script, style, textarea, font')) return
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      outer.append(inner)
      text.replaceWith(outer)
      inner.append(text)
    }
    const wrapAll = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      for (const text of texts) wrap(text)
    }
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.classList.add('translated-ltr')
      wrapAll(document.body)
      new MutationObserver((changes) => {
        for (const change of changes) for (const node of change.addedNodes) wrapAll(node)
      }).observe(document.body, { childList: true, subtree: true })
    })
  })
}

test('a story is written while the browser translates the page', async ({ page, newsroom }) => {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await translate(page)
  const author = await newsroom.signIn(page, 'editor')
  const { number, storyId } = newsroom.draft(author.id, {
    passages: [buildPassage('p1', '甲', 'Alpha'), buildPassage('p2', '乙', 'Beta')],
  })
  await page.goto('/en/newsroom')
  await expect(page.locator('main')).toBeVisible()
  await expect(page.locator(untranslated)).toBeAttached()
  const editor = new EditorPage(page)
  await editor.open(number)
  await editor.type(1, 'en', ' one')
  await expect(editor.counts('en')).toContainText('3 words')
  await editor.headline('en').fill('Written while translated')
  await editor.command('Keyboard shortcuts').click()
  await editor.dialog.getByRole('button', { name: 'Close', exact: true }).click()
  await editor.command('Find and replace').click()
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('Beta')
  await page.getByRole('textbox', { name: 'Replace with' }).fill('Gamma')
  await page.getByRole('button', { name: 'Replace all' }).click()
  await expect(editor.panel(2, 'en')).toHaveText('Gamma')
  await editor.expectSaved()
  await expect.poll(() => newsroom.newest(storyId)?.headline.en).toBe('Written while translated')
  await expect(page.locator('font')).toHaveCount(0)
  expect(faults).toEqual([])
})

test('the door is not translated either, and readers’ pages are', async ({ page }) => {
  await translate(page)
  await page.goto('/en/newsroom/sign-in')
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible()
  await expect(page.locator('font')).toHaveCount(0)
  await expect(page.locator(untranslated)).toBeAttached()
  await page.goto('/en')
  await expect(page.locator('font').first()).toBeAttached()
  await expect(page.locator('[translate="no"], .notranslate')).toHaveCount(0)
  await expect(page.locator(untranslated)).toHaveCount(0)
})
