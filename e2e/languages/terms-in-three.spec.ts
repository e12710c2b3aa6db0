import { TermsPage } from '@/e2e/pages/terms-page'
import { expect, test } from '@/e2e/support/own-newsroom'

test.use({ ownSettings: { LANGUAGES: 'zh,en,ar' } })

test('a glossary in Chinese, English and Arabic is written, found, and goes out and in', async ({
  own,
}) => {
  const page = await (await own.visitor()).newPage()
  await own.newsroom.signIn(page, 'translator')
  const terms = new TermsPage(page)
  await terms.open()
  await expect(page.getByText('No terms yet')).toBeVisible()
  await terms.startAdding()
  await terms.fill({ zh: '新华社', en: 'Xinhua', ar: 'شينخوا' })
  await terms.save()
  await expect(terms.dialog).toBeHidden()
  await terms.find('شينخوا')
  await expect(terms.term('新华社')).toContainText('شينخوا')

  const exported = await terms.export('Table (CSV)')
  await terms.choose(exported)
  await expect(terms.dialog.getByRole('status')).toHaveText('0 new, 0 changed, 1 as they are.')
  await terms.dialog.getByRole('button', { name: 'Close' }).click()
  const arabic = exported.buffer.toString().replace('شينخوا', 'وكالة شينخوا')
  await terms.choose({ ...exported, buffer: Buffer.from(arabic) })
  await terms.dialog.getByRole('button', { name: 'Import 1 term' }).click()
  await expect(terms.term('新华社')).toContainText('وكالة شينخوا')

  await expect(page.getByLabel('From Arabic into Chinese', { exact: true })).toBeVisible()
})
