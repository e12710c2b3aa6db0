import { randomUUID } from 'node:crypto'
import { expect, test } from '@/e2e/support/newsroom'

test('an editor adds a section, a topic and a source, and readers see a new name at once', async ({
  page,
  newsroom,
}) => {
  await newsroom.signIn(page, 'editor')
  const name = `Bridges ${randomUUID().slice(0, 8)}`
  const dialog = page.getByRole('dialog')
  const save = () => dialog.getByRole('button', { name: 'Save' }).click()
  await page.goto('/en/newsroom')
  await page.getByRole('link', { name: 'Vocabulary' }).click()

  const add = page.getByRole('button', { name: 'Add section' })
  await add.click()
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(add).toBeFocused()
  await page.keyboard.press('Enter')
  await dialog.getByLabel('Name in English').fill(name)
  await save()
  await expect(dialog.getByLabel('Name in Chinese')).toBeFocused()
  await dialog.getByLabel('Name in Chinese').fill(`桥梁${name}`)
  await dialog.getByLabel('Lies under').selectOption({ label: 'World' })
  await save()
  await expect(page.getByRole('button', { name: `Edit ${name}` })).toBeVisible()

  await page.getByRole('button', { name: 'Add source' }).click()
  await dialog.getByLabel('Name in Chinese').fill(`河口晚报${name}`)
  await dialog.getByLabel('Web address').fill('javascript:alert(1)')
  await save()
  await expect(dialog.getByText('This is not a web address.')).toBeVisible()
  await dialog.getByLabel('Web address').fill('https://paper.example')
  await save()
  await expect(page.getByRole('listitem').filter({ hasText: `河口晚报${name}` })).toBeVisible()

  await page.getByRole('button', { name: 'Add topic' }).click()
  await dialog.getByLabel('Name in Chinese').fill(`专题${name}`)
  await dialog.getByLabel('Name in English').fill(`Topic ${name}`)
  await dialog.getByLabel('Introduction in English').fill('All about bridges.')
  await save()
  const address = `/en/topic/topic-${name.toLowerCase().replace(' ', '-')}`
  await expect(page.getByRole('button', { name: `Edit Topic ${name}` })).toBeVisible()
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Topic ${name}`)
  await expect(page.getByRole('main')).toContainText('All about bridges.')

  await page.goto('/en/newsroom/vocabulary')
  await page.getByRole('button', { name: `Edit Topic ${name}` }).click()
  await dialog.getByLabel('Name in English').fill(`Subject ${name}`)
  await dialog.getByLabel('Introduction in Chinese').fill('有关桥梁的全部报道。')
  await save()
  await expect(page.getByRole('button', { name: `Edit Subject ${name}` })).toBeVisible()
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Subject ${name}`)
  await page.goto(address.replace('/en/', '/zh/'))
  await expect(page.getByRole('main')).toContainText('有关桥梁的全部报道。')
  await expect(page.getByRole('main')).not.toContainText('All about bridges.')
})

test('a reporter is kept out', async ({ page, newsroom }) => {
  await newsroom.signIn(page, 'reporter')
  await page.goto('/en/newsroom/vocabulary')
  await expect(page.getByText('403')).toBeVisible()
})
