import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { reachingBeyond } from '@/e2e/support/beyond-screen'
import { importDocument } from '@/e2e/support/import-document'
import { locales } from '@/e2e/support/languages'
import { expect, test } from '@/e2e/support/site'

const file = join(process.env.DIPTYCH_CASES ?? '../shared/cases', 'r01-url-overflow.txt')

test.skip(!existsSync(file), `${file} is missing`)

test('a document with a long address scrolls no page sideways', async ({ page, site }) => {
  const number = await importDocument(file, { DATA_DIR: site.dataDir })
  await page.setViewportSize({ width: 320, height: 800 })
  for (const locale of locales) {
    const story = `/${locale}/news/${number}`
    for (const path of [`/${locale}`, story, `/${locale}/search?q=example.org`]) {
      await page.goto(path)
      expect(await reachingBeyond(page, 320), path).toEqual([])
    }
    const { pathname } = new URL((await page.goto(story))?.url() ?? '')
    await page.goto(`${pathname}/parallel`)
    expect(await reachingBeyond(page, 320), pathname).toEqual([])
  }
})
