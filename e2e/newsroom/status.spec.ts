import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@/e2e/support/newsroom'
import { words } from '@/e2e/support/words'

const { audit, status } = words.en.newsroom

test('an administrator finds how the site is from the audit', async ({ page, newsroom }) => {
  await newsroom.signIn(page, 'administrator')
  await page.goto('/en/newsroom/audit')
  await page.getByRole('link', { name: audit.status }).click()
  await expect(page.getByRole('heading', { level: 1, name: status.title })).toBeVisible()
  const value = (name: string) =>
    page.getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd')
  await expect(value(status.database)).toHaveText(/^[\d.]+ [MG]B$/)
  await expect(value(status.scheduled)).toHaveText(/Nothing|next one due/)
  await expect(value(status.lastBackup)).toContainText('Scheduled backups are off')
})

test('what is wrong with the data folder is found again when an administrator asks, with the remedy', async ({
  page,
  newsroom,
  site,
}) => {
  // The process that looks is begun beside whatever else the machine does.
  test.slow()
  const folder = join(site.dataDir, 'media', '0123456789abcdef')
  await mkdir(folder, { recursive: true })
  await newsroom.signIn(page, 'administrator')
  await page.goto('/zh/newsroom/status')
  const { lookAgain, lookedAt } = words.zh.newsroom.status
  const region = page.getByRole('region', { name: words.zh.newsroom.status.folder })
  await region.getByRole('button', { name: lookAgain }).click()
  const finding = region.getByRole('listitem').filter({ hasText: '0123456789abcdef' })
  await expect(finding).toContainText('下次启动时清除', { timeout: 60_000 })
  const [looked = ''] = lookedAt.split('<')
  await expect(region.getByRole('status')).toContainText(looked.trim())
  await rm(folder, { recursive: true })
})
