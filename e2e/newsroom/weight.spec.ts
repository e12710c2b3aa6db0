import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { DeskPage } from '@/e2e/pages/desk-page'
import { EditorPage } from '@/e2e/pages/editor-page'
import { expect, test } from '@/e2e/support/newsroom'

/** In bytes, compressed, of all scripts that a page asks for of itself. Some 115,000 are React and Next. */
const heaviest = { desk: 147_000, editor: 300_000 }

/** The scripts that the page in front has brought, however they came. */
async function scriptsOf(page: Page) {
  await page.waitForLoadState('load')
  const addresses = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => new URL(name).pathname.endsWith('.js')),
  )
  const weights = await Promise.all(
    [...new Set(addresses)].map(async (url) => {
      const { length } = brotliCompressSync(await (await page.request.get(url)).body())
      return { file: new URL(url).pathname, bytes: length }
    }),
  )
  expect(weights.length).toBeGreaterThan(5)
  return {
    total: weights.reduce((sum, { bytes }) => sum + bytes, 0),
    told: JSON.stringify(weights.toSorted((one, other) => other.bytes - one.bytes)),
  }
}

test('the desk and the editor bring no more script than they need', async ({ page, newsroom }) => {
  const { id } = await newsroom.signIn(page, 'editor')
  await new DeskPage(page).open()
  const desk = await scriptsOf(page)
  expect(desk.total, desk.told).toBeLessThan(heaviest.desk)
  const { number } = newsroom.fitDraft(id)
  await new EditorPage(page).open(number)
  const editor = await scriptsOf(page)
  expect(editor.total, editor.told).toBeLessThan(heaviest.editor)
})
