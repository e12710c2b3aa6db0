import { createSection } from '@/db/factories/vocabulary'
import { StoryPanel } from '@/e2e/pages/story-panel'
import { Newsroom } from '@/e2e/support/newsroom'
import { expect, test } from '@/e2e/support/open-draft'
import { startServer } from '@/e2e/support/own-server'

test('what fell due while nobody served goes out at the next start, once', async ({
  browser,
}, testInfo) => {
  test.slow()
  const dataDir = testInfo.outputPath('data')
  let server = await startServer(dataDir)
  const newsroom = new Newsroom(dataDir)
  const page = await browser.newPage({ baseURL: server.address })
  const editor = await newsroom.signIn(page, 'editor')
  const sectionId = createSection(newsroom.db).id
  const { number } = newsroom.draft(editor.id, { sectionId })
  const panel = new StoryPanel(page)

  await panel.open(number)
  await panel.step('publish').click()
  await panel.chooseTime('2020-01-01T08:00')
  await panel.confirm('later')
  await expect(panel.dialog.getByRole('alert')).toHaveText(panel.words.refusals.past)
  await panel.chooseTime('2199-01-01T08:00')
  await panel.confirm('later')
  await panel.stands({ zh: 'Scheduled', en: 'Scheduled' })
  expect((await page.request.get(`/en/news/${number}`)).status()).toBe(404)

  await server.stop()
  newsroom.letScheduleFallDue(number)
  server = await startServer(dataDir)
  const read = (locale: string) => page.request.get(`${server.address}/${locale}/news/${number}`)
  await expect.poll(async () => (await read('en')).text()).toContain('New bridge opens')
  expect(await (await read('zh')).text()).toContain('新桥通车')
  await server.stop()
  expect(newsroom.countPublications(number)).toBe(1)
  newsroom.db.$client.close()
  await page.close()
})

test('a schedule is cancelled, and one that failed says why', async ({
  newsroom,
  openFitDraft,
}) => {
  const { number, panel } = await openFitDraft('editor')
  await panel.step('embargo').click()
  await panel.chooseTime('2199-05-01T08:00')
  await panel.confirm('embargo')
  await expect(panel.standing).toContainText('Embargo until May 1, 2199 08:00')

  await panel.step('publish').click()
  await expect(panel.dialog.getByRole('radio', { name: 'Now' })).toBeDisabled()
  await panel.confirm('later')
  await panel.stands({ zh: 'Scheduled', en: 'Scheduled' })
  await expect(panel.standing).toContainText('Goes out May 1, 2199 08:00')
  await panel.standing.getByRole('button', { name: panel.words.unschedule }).click()
  await panel.sees(panel.words.unscheduled)
  await panel.stands({ zh: 'Draft', en: 'Draft' })

  await panel.step('publish').click()
  await panel.confirm('later')
  await panel.stands({ zh: 'Scheduled', en: 'Scheduled' })
  newsroom.letScheduleFallDue(number)
  await expect.poll(() => newsroom.isScheduled(number)).toBe(false)
  await panel.open(number)
  await expect(panel.standing.getByRole('alert')).toContainText('An embargo held it back.')

  await panel.step('embargo').click()
  await panel.confirm('lift')
  await panel.sees(panel.words.embargoLifted)
  await panel.publish()
  await expect(panel.standing.getByRole('alert')).toHaveCount(0)
})

test('languages wait for times of their own, and what gives way is told before', async ({
  page,
  newsroom,
}) => {
  const editor = await newsroom.signIn(page, 'editor')
  const { number } = newsroom.fitDraft(editor.id)
  const panel = new StoryPanel(page)
  const schedule = async (time: string) => {
    await panel.chooseTime(time)
    await panel.confirm('later')
    await expect(panel.dialog).toBeHidden()
  }
  await panel.open(number)
  await panel.step('publish').click()
  await panel.chooseLanguages('zh')
  await schedule('2199-05-01T08:00')
  await expect(panel.standing).toContainText('Goes out May 1, 2199 08:00')

  await panel.step('publish').click()
  await panel.chooseLanguages('en')
  await expect(panel.dialog).toContainText(
    'Chinese goes out May 1, 2199 08:00 GMT+8, as scheduled.',
  )
  await expect(panel.dialog).not.toContainText('takes the place')
  await schedule('2199-05-01T10:00')
  await panel.stands({ zh: 'Scheduled', en: 'Scheduled' })
  await expect(panel.standing).toContainText('Goes out May 1, 2199 08:00')
  await expect(panel.standing).toContainText('Goes out May 1, 2199 10:00')

  await panel.step('publish').click()
  await panel.chooseLanguages('en')
  await expect(panel.dialog).toContainText(
    'English was to go out May 1, 2199 10:00 GMT+8. This takes the place of that schedule.',
  )
  await panel.confirm('publish')
  await expect(panel.dialog).toBeHidden()
  await panel.stands({ zh: 'Scheduled', en: 'Live' })
  await expect(panel.standing).not.toContainText('2199 10:00')

  await panel.step('withdraw').click()
  await panel.writeNotes({ en: 'It was wrong.' })
  await expect(panel.dialog).toContainText(
    'Chinese was to go out May 1, 2199 08:00 GMT+8. That schedule is cancelled.',
  )
  await panel.confirm('withdraw')
  await expect(panel.dialog).toBeHidden()
  await panel.stands({ zh: 'Draft', en: 'Withdrawn' })
  await expect(panel.standing).not.toContainText('2199')
})

test('what was written since is told of, on the desk too, and scheduled in its place', async ({
  page,
  openFitDraft,
}) => {
  const { number, panel } = await openFitDraft('editor')
  for (const [locale, time] of [
    ['zh', '2199-05-01T08:00'],
    ['en', '2199-05-01T10:00'],
  ] as const) {
    await panel.step('publish').click()
    await panel.chooseLanguages(locale)
    await panel.chooseTime(time)
    await panel.confirm('later')
    await expect(panel.dialog).toBeHidden()
  }
  await expect(panel.standing).not.toContainText('not the newest text')

  await panel.editor.headline('en').fill('The bridge is open at last')
  await expect(panel.standing).toContainText(panel.naming('en', panel.words.behindSchedule))
  await expect(panel.standing).not.toContainText(panel.naming('zh', panel.words.behindSchedule))
  await page.goto(`/en/newsroom?q=${number}&state=unscheduled`)
  const row = page.getByRole('row').filter({ hasText: 'The bridge is open at last' })
  await expect(row.getByText('Changed since it was scheduled')).toHaveCount(1)

  await panel.open(number)
  await panel.standing
    .getByRole('button', { name: panel.naming('en', panel.words.rescheduleNamed) })
    .click()
  await expect(panel.dialog).toContainText('“The bridge is open at last”')
  await expect(panel.dialog.locator('input[type="datetime-local"]')).toHaveValue('2199-05-01T10:00')
  await panel.confirm('later')
  await expect(panel.dialog).toBeHidden()
  await expect(panel.standing).not.toContainText('not the newest text')
  await expect(panel.standing).toContainText('Goes out May 1, 2199 08:00')
  await expect(panel.standing).toContainText('Goes out May 1, 2199 10:00')
})
