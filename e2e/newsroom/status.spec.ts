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
