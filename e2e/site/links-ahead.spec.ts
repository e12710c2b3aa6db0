import { expect, test } from '@/e2e/support/site'
import { railway } from './demonstration'

test('a story is fetched while a reader points at its link, and a search is not', async ({
  page,
  context,
}) => {
  const fetched: string[] = []
  const devTools = await context.newCDPSession(page)
  devTools.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') fetched.push(new URL(prefetchUrl).pathname)
  })
  await devTools.send('Preload.enable')
  await page.goto('/en')
  await page
    .getByRole('link', { name: /search/iu })
    .first()
    .hover()
  const link = page.getByRole('link', { name: railway.headline.en }).first()
  await link.hover()
  await expect.poll(() => fetched).toEqual([await link.getAttribute('href')])
})
