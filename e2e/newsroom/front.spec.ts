import { ArrangementPage } from '@/e2e/pages/arrangement-page'
import { FrontPage } from '@/e2e/pages/front-page'
import { expectAccessible } from '@/e2e/support/accessibility'
import { expect, test } from '@/e2e/support/own-newsroom'

const headline = (zh: string, en: string) => ({ zh, en })

test('an editor arranges the front page, previews it, and readers see it in each language', async ({
  own,
}) => {
  const { newsroom } = own
  const context = await own.visitor()
  const page = await context.newPage()
  newsroom.live(headline('旧城修缮', 'Old town repaired'))
  newsroom.live(headline('渡轮复航', 'Ferry sails again'))
  newsroom.live(headline('新站启用', 'New station opens'))
  await newsroom.signIn(page, 'administrator', 'Ada Keller')
  const arrangement = new ArrangementPage(page)
  const [chinese, english] = [
    new FrontPage(await context.newPage(), 'zh'),
    new FrontPage(await context.newPage(), 'en'),
  ]

  await arrangement.open()
  await expect(arrangement.share('Lead', 'English')).toContainText('New station opens')
  await arrangement.pin('Lead', 'Old town repaired', { until: '2199-05-01T08:00' })
  await arrangement.pin('Feature 2', 'Ferry sails again', { languages: 'English' })
  await expect(arrangement.share('Lead', 'Both languages')).toContainText('until May 1, 2199 08:00')
  await expect(arrangement.share('Lead', 'Both languages')).toContainText('旧城修缮')
  await expect(arrangement.share('Feature 2', 'English')).toContainText('Pinned')

  const preview = new FrontPage(await arrangement.preview('English'), 'en')
  await expect(preview.content).toContainText('Preview.')
  await expect(preview.lead).toHaveText('Old town repaired')
  await english.openFront()
  await expect(english.lead).toHaveText('New station opens')

  await arrangement.saved()
  await english.openFront()
  await expect(english.lead).toHaveText('Old town repaired')
  await expect(english.stories.nth(1)).toContainText('Ferry sails again')
  await chinese.openFront()
  await expect(chinese.lead).toHaveText('旧城修缮')
  await expect(chinese.stories).toHaveCount(1)

  await arrangement.open()
  await expect(arrangement.share('Lead', 'Both languages')).toContainText('until May 1, 2199 08:00')

  await page.goto('/en/newsroom/audit')
  await expect(page.getByRole('row', { name: /Ada Keller Arranged the front page/u })).toBeVisible()
})

test('slots are put in order by keyboard and by drag', async ({ own }) => {
  const { newsroom } = own
  const page = await (await own.visitor()).newPage()
  const first = newsroom.live(headline('旧城修缮', 'Old town repaired'))
  newsroom.live(headline('新站启用', 'New station opens'))
  newsroom.arrange([{ slot: 0, locale: 'en', number: first.number, expiresAt: null }])
  await newsroom.signIn(page, 'editor')
  const arrangement = new ArrangementPage(page)
  await arrangement.open()
  await expect(arrangement.share('Lead', 'English')).toContainText('Pinned')

  const down = page.getByRole('button', { name: 'Move down: Lead' })
  await down.focus()
  await page.keyboard.press('Enter')
  await expect(arrangement.share('Feature 2', 'English')).toContainText('Old town repaired')
  const again = page.getByRole('button', { name: 'Move down: Feature 2' })
  await expect(again).toBeFocused()

  const handle = arrangement.slot('Feature 2').locator('[data-drag-handle]')
  await handle.dragTo(arrangement.slot('Feature 5'))
  await expect(arrangement.share('Feature 5', 'English')).toContainText('Old town repaired')
  await expect(arrangement.slotNames).toHaveText([
    'Lead',
    'Feature 2',
    'Feature 3',
    'Feature 4',
    'Feature 5',
  ])
  await expectAccessible(page)
})

test('a pin ends when its time has come, and a withdrawn story leaves its slot', async ({
  own,
}) => {
  const { newsroom } = own
  const page = await (await own.visitor()).newPage()
  const old = newsroom.live(headline('旧城修缮', 'Old town repaired'))
  newsroom.live(headline('渡轮复航', 'Ferry sails again'))
  const withdrawn = newsroom.live(headline('新站启用', 'New station opens'))
  newsroom.arrange([
    { slot: 0, locale: 'en', number: old.number, expiresAt: '2199-05-01T00:00:00.000Z' },
    { slot: 0, locale: 'zh', number: withdrawn.number, expiresAt: null },
  ])
  const front = new FrontPage(page, 'en')
  await front.openFront()
  await expect(front.lead).toHaveText('Old town repaired')
  newsroom.withdraw(withdrawn.storyId)
  await front.open('/zh')
  await expect(front.lead).toHaveText('渡轮复航')
  newsroom.setEndOfPins(new Date(Date.now() + 2_000))
  await expect(async () => {
    await front.openFront()
    await expect(front.lead).toHaveText('Ferry sails again', { timeout: 200 })
  }).toPass()
})

test('an arrangement that a colleague changed meanwhile is not overwritten', async ({ own }) => {
  const { newsroom } = own
  const page = await (await own.visitor()).newPage()
  const story = newsroom.live(headline('旧城修缮', 'Old town repaired'))
  await newsroom.signIn(page, 'editor')
  const arrangement = new ArrangementPage(page)
  await arrangement.open()
  newsroom.arrange([{ slot: 1, locale: 'en', number: story.number, expiresAt: null }])
  await arrangement.pin('Lead', 'Old town repaired')
  await arrangement.save.click()
  await expect(page.getByText('Someone else has arranged the front page')).toBeVisible()
  await expect(arrangement.share('Lead', 'Both languages')).toContainText('Old town repaired')
})

test('a reporter may not arrange the front page', async ({ page, newsroom }) => {
  await newsroom.signIn(page, 'reporter')
  const response = await page.goto('/en/newsroom/front')
  expect(response?.status()).toBe(403)
})
