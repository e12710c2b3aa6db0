import type { Page } from '@playwright/test'
import { TOTP } from 'otpauth'
import { factoryPassword } from '@/db/factories/people'
import { DoorPage } from '@/e2e/pages/door-page'
import { expect, test } from '@/e2e/support/newsroom'

const desk = (page: Page) => page.getByRole('heading', { name: 'Desk' })
const signedOut = (page: Page) => page.getByRole('heading', { name: 'Sign in' })

async function signOut(page: Page) {
  await page.getByRole('button', { name: /account and sign out/u }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(signedOut(page)).toBeVisible()
}

test('a second factor is set up and asked for; a recovery code stands in once', async ({
  page,
  newsroom,
}) => {
  const { email } = await newsroom.signIn(page, 'reporter')
  const door = await new DoorPage(page).fromElsewhere()
  await page.goto('/en/newsroom/account')
  await page.getByRole('button', { name: 'Set up' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Current password', { exact: true }).fill('not my password')
  await dialog.getByRole('button', { name: 'Continue' }).click()
  await expect(dialog.getByText('This is not your password')).toBeVisible()
  await dialog.getByLabel('Current password', { exact: true }).fill(factoryPassword)
  await dialog.getByRole('button', { name: 'Continue' }).click()
  const secret = (await dialog.getByRole('code').innerText()).replaceAll(' ', '')
  const app = new TOTP({ secret })
  const first = app.generate()
  await dialog.getByLabel('Code').fill(first)
  await dialog.getByRole('button', { name: 'Check the code' }).click()
  await expect(dialog.getByText('Keep these recovery codes')).toBeVisible()
  const [recoveryCode = ''] = await dialog.getByRole('code').allInnerTexts()
  await dialog.getByRole('button', { name: 'I have kept them' }).click()
  await expect(page.getByText('Your second factor is set up')).toBeVisible()

  await signOut(page)
  await door.signIn(email, factoryPassword)
  await door.giveCode('Code', '000000')
  await expect(page.getByText('The code is wrong')).toBeVisible()
  await door.giveCode('Code', first)
  await expect(page.getByText('has been used already')).toBeVisible()
  await door.giveCode('Code', app.generate({ timestamp: Date.now() + 30_000 }))
  await expect(desk(page)).toBeVisible()

  for (const isFresh of [true, false]) {
    await signOut(page)
    await door.signIn(email, factoryPassword)
    await page.getByRole('button', { name: 'Use a recovery code' }).click()
    await door.giveCode('Recovery code', recoveryCode)
    if (isFresh) await expect(desk(page)).toBeVisible()
    else await expect(page.getByText('wrong or has been used')).toBeVisible()
  }
})

test('new recovery codes take the place of the old, and the second factor is switched off', async ({
  page,
  newsroom,
}) => {
  const { email } = await newsroom.signIn(page, 'translator')
  const door = await new DoorPage(page).fromElsewhere()
  const dialog = page.getByRole('dialog')
  const begin = async (button: string) => {
    await page.goto('/en/newsroom/account')
    await page.getByRole('button', { name: button }).click()
    await dialog.getByLabel('Current password', { exact: true }).fill(factoryPassword)
    await dialog.getByRole('button', { name: 'Continue' }).click()
  }
  const keep = async () => {
    await expect(dialog.getByText('Keep these recovery codes')).toBeVisible()
    const [code = ''] = await dialog.getByRole('code').allInnerTexts()
    await dialog.getByRole('button', { name: 'I have kept them' }).click()
    await expect(dialog).toBeHidden()
    return code
  }
  const enterWith = async (code: string) => {
    await signOut(page)
    await door.signIn(email, factoryPassword)
    await page.getByRole('button', { name: 'Use a recovery code' }).click()
    await door.giveCode('Recovery code', code)
  }

  await begin('Set up')
  const secret = (await dialog.getByRole('code').innerText()).replaceAll(' ', '')
  await dialog.getByLabel('Code').fill(new TOTP({ secret }).generate())
  await dialog.getByRole('button', { name: 'Check the code' }).click()
  const old = await keep()
  await begin('New recovery codes')
  const fresh = await keep()
  await expect(page.getByText('The new recovery codes are in force')).toBeVisible()
  expect(fresh).not.toBe(old)

  await enterWith(old)
  await expect(page.getByText('wrong or has been used')).toBeVisible()
  await door.giveCode('Recovery code', fresh)
  await expect(desk(page)).toBeVisible()

  await begin('Switch off')
  await expect(page.getByText('The second factor is off')).toBeVisible()
  await signOut(page)
  await door.signIn(email, factoryPassword)
  await expect(desk(page)).toBeVisible()
})

test('a new password signs out everywhere else', async ({ page, browser, newsroom }) => {
  const { email } = await newsroom.signIn(page, 'editor')
  const elsewhere = await new DoorPage(await (await browser.newContext()).newPage()).fromElsewhere()
  await elsewhere.signIn(email, factoryPassword)
  await expect(desk(elsewhere.page)).toBeVisible()

  await page.goto('/en/newsroom/account')
  await page.getByLabel('Current password', { exact: true }).fill(factoryPassword)
  await page.getByLabel('New password', { exact: true }).fill('a new one of many words')
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('Password changed')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible()
  await elsewhere.page.reload()
  await expect(signedOut(elsewhere.page)).toBeVisible()

  await elsewhere.signIn(email, factoryPassword)
  await expect(elsewhere.page.getByText('E-mail or password is wrong')).toBeVisible()
  await elsewhere.signIn(email, 'a new one of many words')
  await expect(desk(elsewhere.page)).toBeVisible()
})

test('signing out everywhere ends every session', async ({ page, browser, newsroom }) => {
  const { email } = await newsroom.signIn(page, 'translator')
  const elsewhere = await new DoorPage(await (await browser.newContext()).newPage()).fromElsewhere()
  await elsewhere.signIn(email, factoryPassword)
  await expect(desk(elsewhere.page)).toBeVisible()
  await page.goto('/en/newsroom/account')
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(signedOut(page)).toBeVisible()
  await elsewhere.page.reload()
  await expect(signedOut(elsewhere.page)).toBeVisible()
})

test('a reset link of the administrator sets a new password, once', async ({
  page,
  browser,
  newsroom,
}) => {
  const forgetful = await new DoorPage(await (await browser.newContext()).newPage()).fromElsewhere()
  const { name, email } = await newsroom.signIn(forgetful.page, 'reporter')
  await newsroom.signIn(page, 'administrator')
  await page.goto('/en/newsroom/people')
  await page.getByRole('button', { name: `Actions for ${name}` }).click()
  await page.getByRole('menuitem', { name: 'Link for a new password' }).click()
  await page.getByRole('button', { name: 'Make link' }).click()
  const link = new URL(await page.getByLabel('Link', { exact: true }).inputValue())

  for (const isFresh of [true, false]) {
    await forgetful.page.goto(link.pathname + link.search)
    const field = forgetful.page.getByLabel('New password', { exact: true })
    await field.fill('remembered from now on')
    await forgetful.page.getByRole('button', { name: 'Set the password' }).click()
    if (isFresh) await expect(forgetful.page.getByText('Your new password is set.')).toBeVisible()
    else await expect(forgetful.page.getByText('has been used')).toBeVisible()
  }
  await forgetful.signIn(email, 'remembered from now on')
  await expect(desk(forgetful.page)).toBeVisible()
})

test('one who is disabled is out at once, and back when enabled', async ({
  page,
  browser,
  newsroom,
}) => {
  const reporter = await new DoorPage(await (await browser.newContext()).newPage()).fromElsewhere()
  const { name, email } = await newsroom.signIn(reporter.page, 'reporter')
  await reporter.page.goto('/en/newsroom')
  await expect(desk(reporter.page)).toBeVisible()

  await newsroom.signIn(page, 'administrator')
  await page.goto('/en/newsroom/people')
  const row = page.getByRole('row').filter({ hasText: email })
  await row.getByRole('button', { name: `Actions for ${name}` }).click()
  await page.getByRole('menuitem', { name: 'Disable' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Disable' }).click()
  await expect(row.getByText('Disabled')).toBeVisible()

  await reporter.page.reload()
  await expect(signedOut(reporter.page)).toBeVisible()
  await reporter.signIn(email, factoryPassword)
  await expect(reporter.page.getByText('This account is disabled')).toBeVisible()

  await row.getByRole('button', { name: `Actions for ${name}` }).click()
  await page.getByRole('menuitem', { name: 'Enable' }).click()
  await expect(row.getByText('Active')).toBeVisible()
  await reporter.signIn(email, factoryPassword)
  await expect(desk(reporter.page)).toBeVisible()
})

test('another role is felt at once, and whoever has a session of it has to come in again', async ({
  page,
  browser,
  newsroom,
}) => {
  const editor = await new DoorPage(await (await browser.newContext()).newPage()).fromElsewhere()
  const { name, email } = await newsroom.signIn(editor.page, 'editor')
  await newsroom.signIn(page, 'administrator')
  await page.goto('/en/newsroom/people')
  await page.getByRole('combobox', { name: `Role of ${name}` }).selectOption('translator')
  await expect(page.getByText(`${name} is now: Translator`)).toBeVisible()
  await editor.page.goto('/en/newsroom')
  await expect(signedOut(editor.page)).toBeVisible()
  await editor.signIn(email, factoryPassword)
  await expect(desk(editor.page)).toBeVisible()
  await expect(editor.page.getByRole('button', { name: 'New story' })).toBeHidden()
})

test('a password that everyone tries first is not taken', async ({ page, newsroom }) => {
  await newsroom.signIn(page, 'reporter')
  await page.goto('/en/newsroom/account')
  await page.getByLabel('Current password', { exact: true }).fill(factoryPassword)
  await page.getByLabel('New password', { exact: true }).fill('Password2026!')
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('among the passwords that are tried first')).toBeVisible()
})
