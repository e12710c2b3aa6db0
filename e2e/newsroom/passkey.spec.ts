import { expect, test } from '@/e2e/support/newsroom'

// A passkey is bound to a name, and an address of digits is none.
test.use({
  baseURL: async ({ site }, use) => use(site.address.replace('127.0.0.1', 'localhost')),
})

test('a passkey is made, lets in without a password, and is removed', async ({
  page,
  newsroom,
}) => {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('WebAuthn.enable')
  await devTools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await newsroom.signIn(page, 'editor')
  await page.goto('/en/newsroom/account')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByLabel('Name of the passkey').fill('Work laptop')
  await page.getByRole('button', { name: 'Create passkey' }).click()
  await expect(page.getByText('Passkey added')).toBeVisible()

  await page.context().clearCookies()
  await page.goto('/en/newsroom/account')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible()

  await page.getByRole('button', { name: 'Remove Work laptop' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('You have no passkeys yet.')).toBeVisible()
  await page.context().clearCookies()
  await page.goto('/en/newsroom/sign-in')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(page.getByText('not known here any more')).toBeVisible()
})
