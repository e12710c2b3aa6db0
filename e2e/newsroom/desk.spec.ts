import { randomUUID } from 'node:crypto'
import { buildPassage } from '@/db/factories/content'
import { DeskPage } from '@/e2e/pages/desk-page'
import { expect, test } from '@/e2e/support/newsroom'

/** A word that no other story says. */
const uniqueWord = () => `w${randomUUID().replaceAll('-', '')}`

test('how each language stands is seen, and a list is found again by its address', async ({
  page,
  newsroom,
}) => {
  const { id } = await newsroom.signIn(page, 'editor')
  const word = uniqueWord()
  newsroom.draft(id, { headline: { zh: '新桥通车', en: `Opened ${word}` } })
  newsroom.draft(id, {
    headline: { en: `Begun ${word}` },
    passages: [buildPassage('only', '', 'It has begun.')],
  })
  const desk = new DeskPage(page)
  await desk.open()
  await desk.find(word)
  await expect(desk.stories).toHaveText([`Begun ${word}`, `Opened ${word}`])
  const cells = desk.row(`Begun ${word}`).getByRole('cell')
  await expect(cells.nth(1)).toContainText('Draft')
  await expect(cells.nth(2)).toContainText('Missing')

  await page.getByRole('columnheader').getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/sort=headline/u)
  await desk.narrow('Language', 'zh')
  await expect(desk.stories).toHaveText([`Opened ${word}`])
  const address = page.url()
  expect(new URL(address).searchParams.toString()).toBe(`q=${word}&language=zh&sort=headline`)

  await desk.open()
  await page.goto(address)
  await expect(desk.stories).toHaveText([`Opened ${word}`])
  await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('zh')
  await desk.narrow('State', 'live')
  await expect(page.getByText('No story fits')).toBeVisible()
  await page.goBack()
  await expect(desk.stories).toHaveText([`Opened ${word}`])
  await expect(page.getByLabel('State')).toHaveValue('')
})

test('a long list goes on page by page, and a page is found again by its address', async ({
  page,
  newsroom,
}) => {
  const { id } = await newsroom.signIn(page, 'editor')
  const word = uniqueWord()
  for (let count = 1; count <= 51; count += 1) {
    newsroom.draft(id, { headline: { en: `Part ${count} ${word}` } })
  }
  const desk = new DeskPage(page)
  await desk.open(`?q=${word}&sort=number`)
  await expect(desk.stories).toHaveCount(50)
  await expect(desk.stories.first()).toHaveText(`Part 51 ${word}`)
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(desk.stories).toHaveText([`Part 1 ${word}`])
  await page.reload()
  await expect(desk.stories).toHaveText([`Part 1 ${word}`])
  await page.getByRole('link', { name: 'Previous' }).click()
  await expect(desk.stories).toHaveCount(50)
})

test('a view is kept under a name, renamed and deleted', async ({ page, browser, newsroom }) => {
  await newsroom.signIn(page, 'reporter')
  const desk = new DeskPage(page)
  await desk.open('?state=draft')
  await page.getByRole('button', { name: 'Save view' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Save view' }).click()
  await expect(dialog.getByText('Please fill this in.')).toBeVisible()
  await dialog.getByLabel('Name of the view').fill('Unfinished')
  await dialog.getByRole('button', { name: 'Save view' }).click()
  const views = page.getByRole('navigation', { name: 'Views' })
  await expect(views.getByRole('link', { name: 'Unfinished' })).toHaveAttribute(
    'aria-current',
    'page',
  )

  await views.getByRole('link', { name: 'All stories' }).click()
  await expect(page).not.toHaveURL(/state/u)
  await views.getByRole('link', { name: 'Unfinished' }).click()
  await expect(page).toHaveURL(/state=draft/u)
  const menu = page.getByRole('button', { name: 'Actions for the view “Unfinished”' })
  await menu.click()
  await page.getByRole('menuitem', { name: 'Rename view' }).click()
  await expect(dialog.getByLabel('Name of the view')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Rename view' }).click()
  await dialog.getByLabel('Name of the view').fill('To finish')
  await dialog.getByRole('button', { name: 'Rename view' }).click()
  await expect(views.getByRole('link', { name: 'To finish' })).toBeVisible()

  const other = await browser.newPage()
  await newsroom.signIn(other, 'reporter')
  await other.goto('/en/newsroom')
  await expect(other.getByRole('link', { name: 'My tasks' })).toBeVisible()
  await expect(other.getByRole('link', { name: 'To finish' })).toBeHidden()

  await page.getByRole('button', { name: 'Actions for the view “To finish”' }).click()
  await page.getByRole('menuitem', { name: 'Delete view' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete view' }).click()
  await expect(views.getByRole('link', { name: 'To finish' })).toBeHidden()
})

test('the keyboard goes through the list, opens a story and begins one', async ({
  page,
  newsroom,
}) => {
  const { id } = await newsroom.signIn(page, 'editor')
  const word = uniqueWord()
  const older = newsroom.draft(id, { headline: { en: `Older ${word}` } })
  newsroom.draft(id, { headline: { en: `Newer ${word}` } })
  const desk = new DeskPage(page)
  await desk.open()
  await expect(desk.stories.first()).toBeVisible()
  await page.keyboard.press('/')
  await expect(desk.search).toBeFocused()
  await page.keyboard.type(`${word} -njk?/`)
  await expect(desk.search).toHaveValue(`${word} -njk?/`)
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(desk.stories).toHaveText([`Newer ${word}`, `Older ${word}`])

  await desk.search.blur()
  for (const [key, place] of [
    ['j', 0],
    ['j', 1],
    ['k', 0],
    ['ArrowDown', 1],
  ] as const) {
    await page.keyboard.press(key)
    await expect(desk.stories.nth(place)).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/en/newsroom/stories/${older.number}$`, 'u'))

  await desk.open()
  await expect(desk.stories.first()).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('New story')
  await page.keyboard.press('n')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await expect(page).toHaveURL(/\/en\/newsroom\/stories\/\d+$/u)
})

test('single keys can be switched off', async ({ page, newsroom }) => {
  await newsroom.signIn(page, 'editor')
  const desk = new DeskPage(page)
  await desk.open()
  await page.getByRole('button', { name: /account and sign out/u }).click()
  await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click()
  await page.getByRole('checkbox', { name: 'Single keys work as shortcuts' }).uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(desk.stories.first()).toBeVisible()
  await page.keyboard.press('/')
  await expect(desk.search).not.toBeFocused()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the list is asked for by a plain form', async ({ page, newsroom }) => {
    const { id } = await newsroom.signIn(page, 'editor')
    const word = uniqueWord()
    newsroom.draft(id, { headline: { en: `Plain ${word}` } })
    const desk = new DeskPage(page)
    await desk.open()
    await desk.search.fill(word)
    await page.getByLabel('State').selectOption('draft')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(desk.stories).toHaveText([`Plain ${word}`])
  })
})

test('who may begin no story is offered none', async ({ page, newsroom }) => {
  await newsroom.signIn(page, 'translator')
  await page.goto('/en/newsroom')
  await expect(page.getByRole('heading', { name: 'Desk' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'New story' })).toBeHidden()
})
