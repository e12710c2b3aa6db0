import { DoorPage } from '@/e2e/pages/door-page'
import { expect, test } from '@/e2e/support/newsroom'

test('one who is not signed in is sent to the door, and back to the page after', async ({
  page,
}) => {
  await page.goto('/en/newsroom/account')
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('next')).toBe('/en/newsroom/account')
})

test('a colleague who is signed in sees the desk', async ({ page, newsroom }) => {
  await newsroom.signIn(page, 'editor')
  await page.goto('/zh/newsroom')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('稿件台')
})

test.describe('before the page answers to script', () => {
  test.use({ javaScriptEnabled: false })

  test('a password is not sent, as it would stand in the address', async ({ page }) => {
    const door = new DoorPage(page)
    await page.goto('/en/newsroom/sign-in')
    await door.password.fill('correct horse battery staple')
    await expect(door.enter).toBeDisabled()
    await door.password.press('Enter')
    expect(new URL(page.url()).search).toBe('')
  })
})
