import type { Page } from '@playwright/test'
import { expect, test } from '@/e2e/support/newsroom'
import { words } from '@/e2e/support/words'

const { audit } = words.en.newsroom
const rows = (page: Page) => page.getByRole('table', { name: audit.title }).locator('tbody tr')

test('the audit is narrowed by person, action and days, by address, and widened again', async ({
  page,
  browser,
  newsroom,
}) => {
  const editor = await newsroom.signIn(await (await browser.newContext()).newPage(), 'editor')
  const { number } = newsroom.fitDraft(editor.id)
  const commenter = await (await browser.newContext()).newPage()
  await newsroom.signIn(commenter, 'translator', editor.name)
  await commenter.goto(`/en/newsroom/stories/${number}`)
  await commenter.getByLabel('New comment').fill('How long is it?')
  await commenter.getByRole('button', { name: 'Comment', exact: true }).click()
  await expect(commenter.getByText('Comment added')).toBeVisible()

  await newsroom.signIn(page, 'administrator')
  await page.goto('/en/newsroom/audit')
  const field = (label: string) => page.getByRole('search').getByLabel(label, { exact: true })
  await field(audit.action).selectOption({ label: audit.actions.comment.add })
  await expect(page).toHaveURL(/action=comment\.add/u)
  await expect(rows(page).filter({ hasText: `Story ${number}` })).toContainText('How long is it?')

  await field(audit.person).selectOption({ label: editor.name })
  await expect(page).toHaveURL(/person=/u)
  await field(audit.from).fill('2020-01-01')
  await field(audit.from).press('Enter')
  await expect(page).toHaveURL(/from=2020-01-01/u)
  await field(audit.to).fill('2020-01-02')
  await field(audit.to).press('Enter')
  await expect(page).toHaveURL(/to=2020-01-02/u)
  await expect(page.getByText(audit.empty)).toBeVisible()
  await page.reload()
  await expect(field(audit.to)).toHaveValue('2020-01-02')
  await expect(field(audit.action)).toHaveValue('comment.add')

  await page.getByRole('button', { name: audit.clear }).click()
  await expect(page).toHaveURL(/\/audit$/u)
  await expect(rows(page).filter({ hasText: audit.actions.comment.add }).first()).toBeVisible()
  await expect(field(audit.action)).toHaveValue('')
})
