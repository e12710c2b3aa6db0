import { buildPassage } from '@/db/factories/content'
import { expectAccessible } from '@/e2e/support/accessibility'
import { expect, test } from '@/e2e/support/open-draft'

const blank = { headline: {}, standfirst: {}, byline: {}, passages: [buildPassage('p1', '', '')] }

test('a story is written in both languages, with every kind of block', async ({
  page,
  openDraft,
}) => {
  const { editor } = await openDraft('reporter', blank)
  await editor.headline('zh').fill('两岸大桥今天通车')
  await editor.headline('en').fill('A bridge joins both banks today')
  await editor.standfirst('en').fill('Ten years in the making.')
  await editor.type(1, 'zh', '大桥全长三公里。')
  await editor.goTo(1, 'en')
  const { keyboard } = page
  await editor.command('Heading').click()
  await keyboard.type('The bridge')
  await keyboard.press('Enter')
  await keyboard.type('It is ')
  await keyboard.press('Control+b')
  await keyboard.type('three')
  await keyboard.press('Control+b')
  await keyboard.type(' km')
  await keyboard.press('Control+.')
  await keyboard.type('2')
  await keyboard.press('Control+.')
  await keyboard.press('Enter')
  await keyboard.press('Control+Shift+8')
  await keyboard.type('Six lanes')
  await keyboard.press('Enter')
  await keyboard.type('Two towers')
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await editor.command('Quote').click()
  await keyboard.type('At last')
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await editor.command('Rule').click()
  await keyboard.type('See the plan')
  await editor.selectToStart()
  await keyboard.press('Control+k')
  await editor.dialog.getByLabel('Address').fill('https://example.org/plan')
  await editor.dialog.getByRole('button', { name: 'Set link' }).click()
  await keyboard.press('End')
  await keyboard.press('Enter')
  await editor.command('Table').click()
  await keyboard.type('Length')
  await keyboard.press('Tab')
  await keyboard.type('3 km')
  await editor.expectSaved()
  await page.reload()
  const panel = editor.panel(1, 'en')
  await expect(panel.getByRole('heading', { name: 'The bridge' })).toBeVisible()
  await expect(panel.locator('strong')).toHaveText('three')
  await expect(panel.locator('sup')).toHaveText('2')
  await expect(panel.getByRole('listitem')).toHaveText(['Six lanes', 'Two towers'])
  await expect(panel.locator('blockquote')).toHaveText('At last')
  await expect(panel.locator('hr')).toHaveCount(1)
  await expect(panel.locator('a')).toHaveAttribute('href', 'https://example.org/plan')
  await expect(panel.getByRole('cell').first()).toHaveText('Length')
  await expect(editor.panel(1, 'zh')).toHaveText('大桥全长三公里。')
  await expect(editor.headline('en')).toHaveValue('A bridge joins both banks today')
})

test('italic, raised and lowered letters, and the rows and columns of a table', async ({
  page,
  openDraft,
}) => {
  const { editor } = await openDraft('reporter', blank)
  const { keyboard } = page
  const panel = editor.panel(1, 'en')
  await panel.click()
  for (const [name, text, tag] of [
    ['Italic', 'slanted', 'em'],
    ['Superscript', 'raised', 'sup'],
    ['Subscript', 'lowered', 'sub'],
  ] as const) {
    await editor.command(name).click()
    await expect(editor.command(name)).toHaveAttribute('aria-pressed', 'true')
    await keyboard.type(text)
    await editor.command(name).click()
    await keyboard.type(' ')
    await expect(panel.locator(tag)).toHaveText(text)
  }
  await keyboard.press('Control+i')
  await keyboard.type('by key')
  await expect(panel.locator('em')).toHaveText(['slanted', 'by key'])
  await keyboard.press('Enter')
  await editor.command('Table').click()
  const shape = () =>
    panel
      .locator('tr')
      .evaluateAll((rows) => rows.map((row) => row.querySelectorAll('td').length).join(' '))
  expect(await shape()).toBe('2 2 2')
  await keyboard.type('Length')
  const steps = [
    ['Add row below', '2 2 2 2'],
    ['Add column after', '3 3 3 3'],
    ['Delete row', '3 3 3'],
    ['Delete column', '2 2 2'],
  ] as const
  for (const [name, expected] of steps) {
    await editor.command(name).click()
    await expect.poll(shape, name).toBe(expected)
    await keyboard.press('Control+z')
    await expect.poll(shape, `${name} undone`).not.toBe(expected)
    await keyboard.press('Control+Shift+z')
    await expect.poll(shape, `${name} done again`).toBe(expected)
  }
  await editor.expectSaved()
  await page.reload()
  await expect(panel.locator('em')).toHaveText(['slanted', 'by key'])
  await expect(panel.locator('sup')).toHaveText('raised')
  await expect(panel.locator('sub')).toHaveText('lowered')
  expect(await shape()).toBe('2 2 2')
  await expect(panel.getByRole('cell').first()).toHaveText('Length')
})

test('a picture dropped into the text is uploaded, described and stands in it', async ({
  page,
  openDraft,
}) => {
  const { editor } = await openDraft('reporter', blank)
  await editor.type(1, 'en', 'Look:')
  await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 200 })
    const paint = canvas.getContext('2d') as CanvasRenderingContext2D
    paint.fillStyle = `hsl(${Math.random() * 360} 60% 50%)`
    paint.fillRect(20, 20, 200, 100)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
    const data = new DataTransfer()
    data.items.add(new File([blob as Blob], 'bridge.png', { type: 'image/png' }))
    const line = document.querySelector('[data-panel="en"] p') as HTMLElement
    const { left, top, width, height } = line.getBoundingClientRect()
    const at = { clientX: left + width / 2, clientY: top + height / 2 }
    const options = { dataTransfer: data, bubbles: true, cancelable: true, ...at }
    line.dispatchEvent(new DragEvent('drop', options))
  })
  await page.getByRole('button', { name: 'Describe it' }).click()
  await editor.dialog.getByLabel('What the picture shows').fill('The bridge at dawn')
  await editor.dialog.getByLabel('Caption').fill('Dawn over the bridge')
  await editor.dialog.getByRole('button', { name: 'Insert' }).click()
  await editor.expectSaved()
  await page.reload()
  await expect(editor.panel(1, 'en').getByAltText('The bridge at dawn')).toBeVisible()
  await expect(editor.panel(1, 'en').locator('figcaption')).toHaveText('Dawn over the bridge')
})

for (const locale of ['zh', 'en'] as const) {
  test(`the editor is accessible, in either theme: ${locale}`, async ({ page, newsroom }) => {
    const author = await newsroom.signIn(page, 'editor')
    const { number } = newsroom.draft(author.id)
    await page.goto(`/${locale}/newsroom/stories/${number}`)
    const body = page.locator('.editor-rows')
    await expect(body).toBeVisible()
    await body.locator('p').first().click()
    await expectAccessible(page)
  })
}
