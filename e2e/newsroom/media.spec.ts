import { truncate, writeFile } from 'node:fs/promises'
import { MediaPage } from '@/e2e/pages/media-page'
import { PicturePage } from '@/e2e/pages/picture-page'
import { expectAccessible, expectNarrow } from '@/e2e/support/accessibility'
import { locales } from '@/e2e/support/languages'
import { newFile, test } from '@/e2e/support/library'
import { expect } from '@/e2e/support/newsroom'

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')

test('pictures come in by choosing, dropping and pasting, each with its own report', async ({
  page,
  newsroom,
}) => {
  await newsroom.signIn(page, 'reporter')
  const media = new MediaPage(page, 'en')
  await media.open()
  const chosen = await newFile('chosen.jpg')
  const second = await newFile('second.jpg')
  const dropped = await newFile('dropped.jpg')
  const pasted = await newFile('pasted.jpg')

  const drawing = { name: 'drawing.jpg', mimeType: 'image/jpeg', buffer: svg }
  await media.choose(chosen, drawing, second)
  await expect(media.report('chosen.jpg')).toContainText('In the library now')
  await expect(media.report('drawing.jpg')).toContainText('export an SVG as PNG first')
  await expect(media.report('second.jpg')).toContainText('In the library now')
  await media.drop(dropped)
  await expect(media.report('dropped.jpg')).toContainText('In the library now')
  await media.paste(pasted)
  await expect(media.report('pasted.jpg')).toContainText('In the library now')
  for (const { name } of [chosen, second, dropped, pasted]) {
    await expect(media.card(name).first()).toBeVisible()
  }

  await media.drop({ ...chosen, name: 'again.jpg' })
  await expect(media.report('again.jpg')).toContainText('in the library already, as chosen.jpg')
  await media.report('again.jpg').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('chosen.jpg')
})

test('a refusal is in the language of the person, and says what to do', async ({
  page,
  newsroom,
}, testInfo) => {
  await newsroom.signIn(page, 'reporter')
  const media = new MediaPage(page, 'zh')
  await media.open()
  const [huge, torn] = [testInfo.outputPath('huge.png'), testInfo.outputPath('torn.png')]
  await writeFile(huge, '')
  await truncate(huge, 25 * 1024 * 1024 + 1)
  await writeFile(torn, '\x89PNG\r\n\x1a\n', 'latin1')
  await media.choose(huge, torn)
  await expect(media.report('huge.png')).toContainText('文件超过 25 MB。请降低画质或缩小尺寸')
  await expect(media.report('torn.png')).toContainText('文件已损坏或不完整')
})

test('words in both languages, the file’s own credit and the focal point are kept; readers see the crop', async ({
  page,
  newsroom,
  library,
}) => {
  await newsroom.signIn(page, 'editor')
  const { id } = await library.picture('bridge.jpg')
  const words = { alt: { zh: '桥', en: 'A bridge' }, caption: {}, credit: {} }
  const { address } = library.publish({ leadPicture: { mediaId: id, ...words } })
  await page.goto(address)
  const lead = page.getByRole('main').locator('img').first()
  await expect(lead).not.toHaveAttribute('data-focal-x')

  const picture = new PicturePage(page, 'en')
  await picture.open(id)
  await picture.word('zh', 'Alt text').fill('清晨的大桥')
  await picture.word('en', 'Alt text').fill('The bridge in the morning')
  await page.getByRole('button', { name: 'Use as Chinese credit' }).click()
  await expect(picture.word('zh', 'Credit')).toHaveValue('Ada Keller')
  await picture.focus.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('ArrowUp')
  await expect(picture.focus).toHaveAttribute(
    'aria-valuetext',
    '80% from the left, 49% from the top',
  )
  await picture.save()
  await expect(picture.saved).toBeVisible()

  await page.reload()
  await expect(picture.word('zh', 'Alt text')).toHaveValue('清晨的大桥')
  await expect(picture.word('en', 'Alt text')).toHaveValue('The bridge in the morning')
  await expect(picture.word('zh', 'Credit')).toHaveValue('Ada Keller')
  await page.goto(address)
  await expect(lead).toHaveAttribute('data-focal-x', '8')

  const media = new MediaPage(page, 'zh')
  await media.open()
  await media.search('大橋 morning')
  await expect(media.card('bridge.jpg').first()).toContainText('清晨的大桥')
})

test('a picture is deleted only when no story shows it any more', async ({
  page,
  newsroom,
  library,
}) => {
  const { name } = await newsroom.signIn(page, 'editor')
  const { id } = await library.picture('used.jpg')
  const picture = new PicturePage(page, 'en')
  await picture.open(id)
  const leadPicture = { mediaId: id, alt: {}, caption: {}, credit: {} }
  const { storyId } = newsroom.draft(name, { leadPicture, headline: { en: 'A bridge opens' } })
  await picture.confirmDeletion()
  const refusal = page.getByRole('alert').filter({ hasText: 'A story shows this picture' })
  await expect(refusal.getByRole('link', { name: 'A bridge opens' })).toBeVisible()

  await page.reload()
  await expect(page.getByRole('link', { name: 'A bridge opens' })).toBeVisible()
  await expect(picture.deletion).toBeHidden()

  library.revise(storyId, { leadPicture: null })
  await page.reload()
  await picture.confirmDeletion()
  await expect(page).toHaveURL(/\/newsroom\/media$/u)
  expect((await page.request.get(`/media/${id}/480.jpg`)).status()).toBe(404)
  await picture.open(id)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
})

test('a reporter cannot delete what a colleague brought, whatever the page shows', async ({
  page,
  newsroom,
  library,
}) => {
  const reporter = await newsroom.signIn(page, 'reporter')
  const { id } = await library.picture('mine.jpg', reporter)
  const picture = new PicturePage(page, 'en')
  await picture.open(id)
  await expect(picture.deletion).toBeVisible()
  library.disown(id)
  await picture.confirmDeletion()
  await expect(page.getByText('Your role does not allow this. Ask an editor.')).toBeVisible()
  await page.reload()
  await expect(picture.deletion).toBeHidden()
})

test('a picture that vanished while its words were written is told, and the words stay', async ({
  page,
  newsroom,
  library,
}) => {
  await newsroom.signIn(page, 'translator')
  const { id } = await library.picture('fleeting.jpg')
  const picture = new PicturePage(page, 'zh')
  await picture.open(id)
  await picture.word('en', '替代文字').fill('A bridge')
  library.lose(id)
  await picture.save()
  await expect(page.getByRole('alert').filter({ hasText: '已被他人删除' })).toBeVisible()
  await expect(picture.word('en', '替代文字')).toHaveValue('A bridge')
})

for (const locale of locales) {
  test(`library and picture, ${locale}: nobody is kept out, in either theme`, async ({
    page,
    newsroom,
    library,
  }) => {
    await newsroom.signIn(page, 'editor')
    const { id } = await library.picture('plain.jpg')
    for (const path of ['media', `media/${id}`]) {
      await page.goto(`/${locale}/newsroom/${path}`)
      await expectAccessible(page, { name: path })
      await expectNarrow(page)
    }
  })
}
