import { brotliCompressSync } from 'node:zlib'
import { expect, test } from '@/e2e/support/site'

/** In bytes, with its styles and scripts and without its pictures. */
const heaviest = 15_000

test('a story comes with its styles and scripts in 15 kB', async ({ page, request }) => {
  const list = await (await request.get('/zh')).text()
  const story = /\/zh\/news\/\d+\/[\w-]+/u.exec(list)?.[0] ?? ''
  const parts: string[] = []
  page.on('response', (response) => {
    if (['document', 'stylesheet', 'script'].includes(response.request().resourceType()))
      parts.push(response.url())
  })
  await page.goto(story, { waitUntil: 'load' })
  const weights = await Promise.all(
    parts.map(async (url) => brotliCompressSync(await (await request.get(url)).body()).length),
  )
  // The page, with its styles, and the script that comes later.
  expect(parts).toHaveLength(2)
  const weight = weights.reduce((sum, bytes) => sum + bytes, 0)
  expect(weight, `${parts.join(', ')}: ${weights.join(' + ')}`).toBeLessThanOrEqual(heaviest)
})
