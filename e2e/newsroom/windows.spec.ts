import { randomUUID } from 'node:crypto'
import { PreviewPage } from '@/e2e/pages/preview-page'
import { boxOf } from '@/e2e/support/at-rest'
import { expect, test } from '@/e2e/support/open-draft'

test('a menu is gone through by keys, round its ends and by first letters, and left', async ({
  page,
  newsroom,
}) => {
  await newsroom.signIn(page, 'reporter')
  await page.goto('/en/newsroom')
  const button = page.getByRole('button', { name: /: help, account and sign out$/u })
  const menu = page.getByRole('menu')
  const item = (name: string) => menu.getByRole('menuitem', { name })
  await button.press('Enter')
  await expect(item('Your account')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(item('Sign out')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(item('Your account')).toBeFocused()
  await page.keyboard.press('k')
  await expect(item('Keyboard shortcuts')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(button).toBeFocused()
  await button.press('ArrowDown')
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/account/u)
  await expect(menu).toBeHidden()
})

test('a menu of choices begins at what is chosen', async ({ page, newsroom }) => {
  await newsroom.signIn(page, 'reporter')
  await page.goto('/en/newsroom')
  const button = page.getByRole('button', { name: 'Appearance' })
  await button.press('Enter')
  await page.getByRole('menuitemradio', { name: 'Dark' }).press('Enter')
  await button.press('Enter')
  await expect(page.getByRole('menuitemradio', { name: 'Dark', checked: true })).toBeFocused()
})

test('what is reported while a window is open stands in it, and on the page once it is closed', async ({
  page,
  newsroom,
}) => {
  const editor = await newsroom.signIn(page, 'editor')
  const { number } = newsroom.draft(editor.id)
  const preview = new PreviewPage(page)
  await preview.open(number)
  await preview.share('day')
  const sharing = page.getByRole('dialog')
  const report = sharing.getByRole('region', { name: 'Reports' }).getByRole('listitem')
  await expect(report).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sharing).toBeHidden()
  const left = page.getByRole('region', { name: 'Reports' })
  // Who is at them by keys has time.
  await page.keyboard.press('Alt+T')
  await expect(left).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(left.getByRole('button', { name: 'Dismiss' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(left.getByRole('listitem')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Links for people outside' })).toBeFocused()
})

test('what is pressed beside a window closes it and does nothing else, and keys do nothing behind it', async ({
  page,
  newsroom,
}) => {
  await newsroom.signIn(page, 'reporter')
  await page.goto('/en/newsroom')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await page.keyboard.press('?')
  await sheet.getByText('Next story').click()
  await page.keyboard.press('n')
  await page.keyboard.press('j')
  await expect(sheet).toBeVisible()
  const { x, y } = await boxOf(page.getByRole('button', { name: 'New story' }))
  await page.mouse.click(x + 5, y + 5)
  await expect(sheet).toBeHidden()
  await expect(page).toHaveURL(/\/en\/newsroom$/u)
  await expect(page.getByRole('heading', { name: 'Desk', level: 1 })).toBeVisible()
})

test('the focus stays in a window that comes to show something else', async ({
  page,
  newsroom,
}) => {
  await newsroom.signIn(page, 'administrator')
  await page.goto('/en/newsroom/people')
  await page.getByRole('button', { name: 'Invite someone' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('E-mail').fill(`${randomUUID()}@newsroom.example`)
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('textbox')).toHaveValue(/^http/u)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('dialog') !== null))
    .toBe(true)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Invite someone' })).toBeFocused()
})

test('the words on a control are put away by Escape, and the focus stays', async ({
  page,
  openFitDraft,
}) => {
  const { editor } = await openFitDraft('editor')
  await editor.panel(2, 'en').click()
  const bar = page.getByRole('toolbar', { name: 'Passage 2' })
  await bar.getByRole('button', { name: 'Passage', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  const words = page.getByRole('tooltip')
  await expect(words).toBeVisible()
  const control = bar.locator(':focus')
  await expect(control).toHaveAccessibleDescription(await words.innerText())
  await page.keyboard.press('Escape')
  await expect(words).toBeHidden()
  await expect(control).toBeFocused()
})
