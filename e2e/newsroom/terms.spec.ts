import { randomUUID } from 'node:crypto'
import { buildPassage } from '@/db/factories/content'
import { TermsPage } from '@/e2e/pages/terms-page'
import { expect, test } from '@/e2e/support/newsroom'

/** A word that no other test has. */
const unique = () => randomUUID().slice(0, 8)

test('a translator adds a term, finds it, changes it and deletes it', async ({
  page,
  newsroom,
}) => {
  const { name } = await newsroom.signIn(page, 'translator')
  const word = unique()
  const terms = new TermsPage(page)
  await page.goto('/en/newsroom')
  await page.getByRole('link', { name: 'Glossary' }).click()

  await terms.startAdding()
  await terms.save()
  await expect(terms.dialog.getByText('Please fill this in.')).toBeVisible()
  await terms.fill({
    zh: `河口大桥${word}`,
    en: `Hekou Bridge ${word}\nHekou Grand Bridge ${word}`,
    notEn: `River Mouth Bridge ${word}`,
  })
  await terms.dialog.getByLabel('Domain').selectOption({ label: 'Places' })
  await terms.save()
  await expect(terms.dialog).toBeHidden()

  await terms.find(word.toUpperCase(), 'Places')
  const term = terms.term(`河口大桥${word}`)
  await expect(terms.list.getByRole('listitem')).toHaveCount(1)
  await expect(term).toContainText(`Hekou Grand Bridge ${word}`)
  await expect(term.getByRole('deletion')).toContainText(`River Mouth Bridge ${word}`)
  await expect(term).toContainText(name)

  await term.getByRole('button', { name: /^Edit/u }).click()
  await terms.fill({ en: `Estuary Bridge ${word}` })
  await terms.save()
  await expect(term).toContainText(`Estuary Bridge ${word}`)
  await expect(term).not.toContainText(`Hekou Grand Bridge ${word}`)

  await term.getByRole('button', { name: /^Delete/u }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('No term found')).toBeVisible()
})

test('what stands in the glossary twice is refused', async ({ page, newsroom }) => {
  await newsroom.signIn(page, 'editor')
  const word = unique()
  const terms = new TermsPage(page)
  await terms.open()
  const add = async () => {
    await terms.startAdding()
    await terms.fill({ zh: `双塔${word}`, en: `Twin Towers ${word}` })
    await terms.save()
  }
  await add()
  await expect(terms.dialog).toBeHidden()
  await add()
  await expect(terms.dialog.getByText(/There is a term with these forms/u)).toBeVisible()
})

test('before a form is given up, the stories that say it are shown', async ({ page, newsroom }) => {
  await newsroom.signIn(page, 'translator')
  const word = unique()
  const headline = { zh: `鸟桥${word}`, en: `Bird bridge ${word}` }
  const said = [buildPassage('only', '新桥开通。', `The Sparrow${word} Bridge opened.`)]
  newsroom.live(headline, { passages: said })
  const terms = new TermsPage(page)
  await terms.open()
  await terms.startAdding()
  await terms.fill({ zh: `麻雀桥${word}`, en: `Sparrow${word} Bridge` })
  await terms.save()

  const term = terms.term(`麻雀桥${word}`)
  await term.getByRole('link', { name: /^Where used/u }).click()
  const use = page.getByRole('list', { name: 'Where used' }).getByRole('listitem')
  await expect(use).toHaveCount(1)
  await expect(use).toContainText('Live in English')
  await page.getByRole('link', { name: 'Back to the glossary' }).click()

  await term.getByRole('button', { name: /^Edit/u }).click()
  await terms.fill({ en: `Finch${word} Bridge` })
  await terms.save()
  await expect(terms.dialog.getByRole('alert')).toContainText(
    `1 story says “Sparrow${word} Bridge”`,
  )
  await expect(terms.dialog.getByRole('link', { name: headline.en })).toBeVisible()
  await terms.dialog.getByRole('button', { name: 'Save all the same' }).click()
  await expect(term).toContainText(`Finch${word} Bridge`)
})

test('a file is shown before it is taken in, and comes out as it went in', async ({
  page,
  newsroom,
}) => {
  await newsroom.signIn(page, 'editor')
  const word = unique()
  const terms = new TermsPage(page)
  await terms.open()
  const table = `zh,en,domain\n灯塔${word},Lighthouse ${word},place\n码头${word},Quay ${word},place\n`
  await terms.choose({ name: 'harbour.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  const steps = terms.dialog.getByRole('list').getByRole('listitem')
  await expect(steps).toHaveCount(2)
  await expect(terms.dialog.getByRole('status')).toHaveText('2 new, 0 changed, 0 as they are.')
  await terms.dialog.getByRole('button', { name: 'Import 2 terms' }).click()
  await expect(page.getByText('Terms imported')).toBeVisible()
  await terms.find(word)
  await expect(terms.list.getByRole('listitem')).toHaveCount(2)

  for (const format of ['Table (CSV)', 'TBX 3 (ISO 30042)']) {
    const exported = await terms.export(format)
    expect(exported.buffer.toString()).toContain(`Lighthouse ${word}`)
    await terms.choose(exported)
    await expect(terms.dialog.getByRole('status')).toContainText('0 new, 0 changed')
    await terms.dialog.getByRole('button', { name: 'Close' }).click()
  }

  const changed = table.replace(`Quay ${word}`, `Wharf ${word}`).replace('码头', '老码头')
  await terms.choose({ name: 'more.csv', mimeType: 'text/csv', buffer: Buffer.from(changed) })
  await expect(terms.dialog.getByRole('status')).toHaveText('1 new, 0 changed, 1 as they are.')
  await terms.dialog.getByRole('button', { name: 'Do not import' }).click()
  await terms.find(`Wharf ${word}`)
  await expect(page.getByText('No term found')).toBeVisible()
})

test('a file that is no glossary is refused with the place', async ({ page, newsroom }) => {
  await newsroom.signIn(page, 'editor')
  const terms = new TermsPage(page)
  await terms.open()
  const broken = Buffer.from('zh,en\n甲,A\n乙\n')
  await terms.choose({ name: 'broken.csv', mimeType: 'text/csv', buffer: broken })
  await expect(terms.dialog.getByRole('alert')).toContainText('Line 3:')
  await terms.dialog.getByRole('button', { name: 'Close' }).click()
  const bomb = Buffer.from('<!DOCTYPE tbx [<!ENTITY a "aaaa">]>\n<tbx>&a;</tbx>')
  await terms.choose({ name: 'bomb.tbx', mimeType: 'application/xml', buffer: bomb })
  await expect(terms.dialog.getByRole('alert')).toContainText('DOCTYPE')
})

test('what translators keep to is written here and read beside every story', async ({
  page,
  newsroom,
}) => {
  const { id } = await newsroom.signIn(page, 'translator')
  const { number } = newsroom.draft(id)
  const rule = `Dates as in 7 November. ${unique()}`
  await page.goto('/en/newsroom/terms')
  await page.getByLabel('From Chinese into English', { exact: true }).fill(rule)
  await page.getByRole('button', { name: 'Save the style from Chinese into English' }).click()
  await expect(page.getByText('Style saved')).toBeVisible()
  await page.goto(`/en/newsroom/stories/${number}`)
  await page.getByText('Style of translation').click()
  await expect(page.getByText(rule)).toBeVisible()
})

test('a reporter is kept out of the glossary', async ({ page, newsroom }) => {
  await newsroom.signIn(page, 'reporter')
  await page.goto('/en/newsroom/terms')
  await expect(page.getByText('403')).toBeVisible()
  expect((await page.request.get('/api/terms/glossary.csv')).status()).toBe(403)
})
