import type { Page } from '@playwright/test'
import { StoryPanel } from '@/e2e/pages/story-panel'
import { locales } from '@/e2e/support/languages'
import { expect, test } from '@/e2e/support/newsroom'
import { test as ownTest } from '@/e2e/support/own-newsroom'
import { words } from '@/e2e/support/words'

ownTest(
  'a page that fails says so in the language of its address, and is had again',
  async ({ own }) => {
    const { newsroom, visitor, lines } = own
    const logged = (number: string) =>
      lines.filter((line) => line.startsWith('{"level":"error"') && line.includes(`"${number}"`))
    const page = await (await visitor()).newPage()
    await newsroom.signIn(page, 'editor')
    const break_ = (table: string) =>
      newsroom.db.$client.exec(`ALTER TABLE ${table} RENAME TO gone`)
    const mend = (table: string) => newsroom.db.$client.exec(`ALTER TABLE gone RENAME TO ${table}`)

    // The picture page's own table, and the one without which not even the frame can be made.
    for (const table of ['media_search', 'people'] as const) {
      for (const locale of locales) {
        const { failure, media } = words[locale].newsroom
        break_(table)
        const query = table === 'people' ? '' : '?q=bridge'
        const answer = await page.goto(`/${locale}/newsroom/media${query}`)
        expect(answer?.status()).toBe(500)
        await expect(page.getByRole('heading', { name: failure.title })).toBeVisible()
        await expect(page.getByRole('link', { name: failure.toDesk })).toHaveAttribute(
          'href',
          `/${locale}/newsroom`,
        )
        await expect(page.locator('html')).toHaveAttribute(
          'lang',
          locale === 'zh' ? 'zh-Hans' : 'en',
        )
        const number = await numberIn(page, failure.number)
        await expect.poll(() => logged(number)).not.toEqual([])
        mend(table)
        await page.getByRole('button', { name: failure.again }).click()
        await expect(page.getByRole('heading', { name: media.title, level: 1 })).toBeVisible()
      }
    }

    break_('live_editions')
    const reader = await (await visitor()).newPage()
    const answer = await reader.goto('/zh/archive')
    expect(answer?.status()).toBe(500)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(words.zh.notice.errorTitle)
    const number = await numberIn(reader, words.zh.notice.errorNumber)
    expect(number).toBe(answer?.headers()['x-request-id'])
    expect(logged(number)).not.toEqual([])
    expect(lines.join('\n')).not.toMatch(/bridge|\w@\w+\.\w/u)
    mend('live_editions')
  },
)

test('what cannot be done without a connection is said, and the page stays', async ({
  page,
  context,
  newsroom,
}) => {
  const { name } = await newsroom.signIn(page, 'administrator')
  const { faults, people } = words.en.newsroom
  const notice = page.getByText(faults.unreachable)
  await page.goto('/en/newsroom')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'New story' }).click()
  await expect(notice).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Desk' })).toBeVisible()

  await context.setOffline(false)
  await page.goto('/en/newsroom/people')
  await context.setOffline(true)
  const role = page.getByRole('combobox', { name: people.roleOf.replace('{name}', name) })
  await role.selectOption('editor')
  await expect(notice).toBeVisible()
  await expect(role).toHaveValue('administrator')
  await context.setOffline(false)

  const { number } = newsroom.fitDraft('desk')
  const panel = new StoryPanel(page)
  await panel.open(number)
  await panel.step('withdraw').or(panel.step('embargo')).click()
  await panel.chooseTime('2199-05-01T08:00')
  await context.setOffline(true)
  await panel.confirm('embargo')
  await expect(panel.dialog.getByRole('alert')).toHaveText(panel.words.refusals.unreachable)
  await context.setOffline(false)
})

test('a link that the browser lets no page copy is selected instead', async ({
  page,
  newsroom,
}) => {
  await newsroom.signIn(page, 'administrator')
  // As it is where the address is plain http.
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
  )
  await page.goto('/en/newsroom/people')
  const { people, copy } = words.en.newsroom
  await page.getByRole('button', { name: people.invite }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(people.email).fill(`wen-${Date.now()}@example.org`)
  await dialog.getByRole('button', { name: people.makeInvitation }).click()
  await expect(dialog.getByRole('status')).toHaveText(people.invitationMail.none)
  const link = await dialog.getByLabel(copy.link, { exact: true }).inputValue()
  await dialog.getByRole('button', { name: copy.copyLink }).click()
  await expect(dialog.getByRole('button', { name: copy.selected })).toBeVisible()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(link)
})

ownTest.describe('a mail server that does not answer', () => {
  ownTest.use({ ownSettings: { SMTP_URL: 'smtp://127.0.0.1:1' } })

  ownTest('is told to who invites', async ({ own }) => {
    const page = await (await own.visitor()).newPage()
    await own.newsroom.signIn(page, 'administrator')
    await page.goto('/zh/newsroom/people')
    const { people } = words.zh.newsroom
    await page.getByRole('button', { name: people.invite }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(people.email).fill('wen@example.org')
    await dialog.getByRole('button', { name: people.makeInvitation }).click()
    await expect(dialog.getByRole('status')).toHaveText(people.invitationMail.waiting)
    const line = page.getByRole('listitem').filter({ hasText: 'wen@example.org' })
    await expect(async () => {
      await page.reload()
      await expect(line).toContainText(people.mail.delayed, { timeout: 1 })
    }).toPass()
  })
})

/** The number that a page asks to quote. */
async function numberIn(page: Page, sentence: string): Promise<string> {
  const form = new RegExp(sentence.replace('{number}', '([\\w-]+)'), 'u')
  return form.exec((await page.getByText(form).textContent()) ?? '')?.[1] ?? ''
}
