import { Mailbox } from '@/db/factories/mailbox'
import { DoorPage } from '@/e2e/pages/door-page'
import { expect, test } from '@/e2e/support/newsroom'
import { startServer } from '@/e2e/support/own-server'
import { runPeopleCommand } from '@/e2e/support/people-command'

const setUpLine = /^Make the first administrator here .*: (\S+)$/u
const password = 'correct horse battery staple'

test('an empty newsroom gets its first people', async ({ page, browser }, testInfo) => {
  test.slow()
  const dataDir = testInfo.outputPath('data')
  const mailbox = new Mailbox()
  const settings = { SMTP_URL: await mailbox.open() }
  const server = await startServer(dataDir, settings)
  const stranger = async () => new DoorPage(await (await browser.newContext()).newPage())

  await test.step('the link that the first start prints makes the administrator', async () => {
    const link = inEnglish(server.lines.flatMap((line) => setUpLine.exec(line)?.[1] ?? [])[0])
    await page.goto(link)
    await new DoorPage(page).createAccount({
      name: 'Lin Xiaozhou',
      email: 'lin@newsroom.example',
      password,
    })
    await expect(page.getByRole('heading', { name: 'Desk' })).toBeVisible()
    await expect(page.getByText('No stories yet')).toBeVisible()

    const other = await stranger()
    const answer = await other.page.goto(link)
    expect(answer?.status()).toBe(410)
    await expect(other.page.getByRole('heading')).toHaveText('This link no longer works')
  })

  await test.step('an invitation is mailed and shown, and lets one person in, once', async () => {
    await page.getByRole('link', { name: 'People' }).click()
    await page.getByRole('button', { name: 'Invite someone' }).click()
    await page.getByLabel('E-mail').fill('costa@newsroom.example')
    await page.getByLabel('Role', { exact: true }).selectOption('editor')
    await page.getByRole('button', { name: 'Make invitation' }).click()
    await expect(page.getByText('The link goes out by mail within moments.')).toBeVisible()
    const link = await page.getByLabel('Link', { exact: true }).inputValue()
    await expect.poll(() => mailbox.letters.length).toBe(1)
    expect(mailbox.letters[0]?.to).toEqual(['costa@newsroom.example'])
    const mailed = /\S+\/en\/newsroom\/invitation\S+/u.exec(mailbox.letters[0]?.text ?? '')?.[0]

    const invited = await stranger()
    await invited.page.goto(mailed ?? '')
    await invited.createAccount({ name: 'Costa', password: 'too short' })
    await expect(invited.page.getByText('Too short')).toBeVisible()
    await invited.createAccount({ name: 'Costa', password })
    await expect(invited.page.getByRole('heading', { name: 'Desk' })).toBeVisible()
    await expect(invited.page.getByRole('link', { name: 'People' })).toBeHidden()

    const again = await stranger()
    expect((await again.page.goto(link))?.status()).toBe(410)
    await again.signIn('costa@newsroom.example', password, server.address)
    await expect(again.page.getByRole('heading', { name: 'Desk' })).toBeVisible()
  })

  await test.step('one who forgot the password asks for a link by mail', async () => {
    const forgetful = await stranger()
    await forgetful.page.goto(`${server.address}/en/newsroom/sign-in`)
    await forgetful.page.getByRole('link', { name: 'Forgotten your password?' }).click()
    await forgetful.page.getByLabel('E-mail').fill('costa@newsroom.example')
    await forgetful.page.getByRole('button', { name: 'Send the link' }).click()
    await expect(forgetful.page.getByText('a link is on its way')).toBeVisible()
    await expect.poll(() => mailbox.letters.length).toBe(2)
    const link = /\S+\/en\/newsroom\/reset-password\S+/u.exec(mailbox.letters[1]?.text ?? '')
    await forgetful.page.goto(link?.[0] ?? '')
    await forgetful.page.getByLabel('New password', { exact: true }).fill('battery staple horse')
    await forgetful.page.getByRole('button', { name: 'Set the password' }).click()
    await expect(forgetful.page.getByText('Your new password is set.')).toBeVisible()
    await forgetful.signIn('costa@newsroom.example', 'battery staple horse', server.address)
    await expect(forgetful.page.getByRole('heading', { name: 'Desk' })).toBeVisible()
  })

  await test.step('the shell lets an administrator in who is locked out', async () => {
    const shell = { DATA_DIR: dataDir, SITE_URL: server.address, ...settings }
    const invitation = ['invite', 'second@newsroom.example', '--role', 'administrator']
    const links = await runPeopleCommand(invitation, shell)
    // An invitation that is taken up before its letter is sent has nobody to write to any more.
    await expect.poll(() => mailbox.letters.at(-1)?.to).toEqual(['second@newsroom.example'])
    const invited = await stranger()
    await invited.page.goto(inEnglish(links[0]))
    await invited.createAccount({ name: 'Second', password })
    await invited.page.getByRole('link', { name: 'People' }).click()
    await expect(invited.page.getByRole('row', { name: /lin@newsroom\.example/u })).toBeVisible()
  })

  await test.step('a newsroom that has an administrator is given no more links', async () => {
    await server.stop()
    const restarted = await startServer(dataDir)
    expect(restarted.lines.filter((line) => setUpLine.test(line))).toEqual([])
    await restarted.stop()
    await mailbox.close()
  })
})

function inEnglish(link = ''): string {
  return link.replace('/zh/', '/en/')
}
