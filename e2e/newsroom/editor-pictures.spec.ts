import { buildPassage } from '@/db/factories/content'
import { EditorPage } from '@/e2e/pages/editor-page'
import { PictureFinder } from '@/e2e/pages/picture-finder'
import { newFile, test } from '@/e2e/support/library'
import { expect } from '@/e2e/support/newsroom'

test('two pictures of the library, however old, make a gallery with words for each', async ({
  page,
  newsroom,
  library,
}) => {
  const author = await newsroom.signIn(page, 'reporter')
  await library.picture('quay-at-noon.jpg')
  await library.picture('quay-at-night.jpg')
  for (let count = 0; count < 24; count += 1) await library.picture('newer.jpg')
  const { number } = newsroom.draft(author.id)
  const editor = new EditorPage(page)
  await editor.open(number)
  await editor.goTo(1, 'en')
  await editor.command('Picture or gallery').click()
  const finder = new PictureFinder(editor.dialog)
  await finder.search('quay-at')
  await finder.picture('quay-at-noon.jpg').check()
  await finder.picture('quay-at-night.jpg').check()
  await editor.dialog.getByLabel('What the picture shows').first().fill('The quay at noon')
  await editor.dialog.getByLabel('What the picture shows').last().fill('The quay at night')
  await editor.dialog.getByRole('button', { name: 'Insert' }).click()
  await expect(editor.panel(1, 'en').getByAltText('The quay at noon')).toBeVisible()
  await editor.expectSaved()
  await page.reload()
  await expect(editor.panel(1, 'en').getByAltText('The quay at night')).toBeVisible()
  await expect(editor.panel(1, 'zh').getByRole('img')).toHaveCount(0)
})

test('a list of more pictures than a page goes on when asked', async ({
  page,
  newsroom,
  library,
}) => {
  const author = await newsroom.signIn(page, 'reporter')
  for (let count = 0; count < 26; count += 1) await library.picture('ferry-series.jpg')
  const { number } = newsroom.draft(author.id)
  const editor = new EditorPage(page)
  await editor.open(number)
  await editor.command('Picture or gallery').click()
  const finder = new PictureFinder(editor.dialog)
  await finder.search('ferry-series')
  await expect(finder.status).toHaveText('26 pictures')
  await expect(finder.picture('ferry-series.jpg')).toHaveCount(24)
  await finder.more.click()
  await expect(finder.picture('ferry-series.jpg')).toHaveCount(26)
  await expect(finder.more).toBeHidden()
})

test('a lead picture is brought from the own device, and taken out again', async ({
  page,
  newsroom,
  openDraft,
}) => {
  const { storyId, editor } = await openDraft('editor')
  await page.getByRole('button', { name: 'Choose a picture' }).click()
  await new PictureFinder(editor.dialog).upload(await newFile('lead.jpg'))
  await expect(editor.dialog).toBeHidden()
  const lead = page.getByRole('group', { name: 'Lead picture' })
  await lead.getByLabel('What it shows, English').fill('The new bridge')
  await expect(lead.getByRole('img', { name: 'The new bridge' })).toBeVisible()
  await editor.expectSaved()
  await expect
    .poll(() => newsroom.newest(storyId)?.leadPicture?.alt)
    .toEqual({ en: 'The new bridge' })
  await lead.getByRole('button', { name: 'Remove' }).click()
  await expect.poll(() => newsroom.newest(storyId)?.leadPicture).toBeNull()
})

test('a picture goes along when its passage is copied into another story', async ({
  page,
  newsroom,
  library,
}) => {
  const author = await newsroom.signIn(page, 'reporter')
  const picture = await library.picture('copied.jpg')
  const source = newsroom.draft(author.id, {
    passages: [
      {
        id: 'only',
        panels: {
          zh: [],
          en: [{ type: 'picture', picture: { mediaId: picture.id, alt: 'Copied along' } }],
        },
      },
    ],
  })
  const target = newsroom.draft(author.id)
  const editor = new EditorPage(page)
  await editor.open(source.number)
  await editor.panel(1, 'en').getByAltText('Copied along').click()
  await page.keyboard.press('Control+c')
  await editor.open(target.number)
  await editor.goTo(1, 'en')
  await page.keyboard.press('Control+v')
  const copy = editor.panel(1, 'en').getByAltText('Copied along')
  await expect(copy).toBeVisible()
  await expect.poll(() => copy.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(480)
})

test('a gallery that is cut is whole where it is pasted', async ({ page, newsroom, library }) => {
  const author = await newsroom.signIn(page, 'reporter')
  const pictures = [
    { mediaId: (await library.picture('cut-one.jpg')).id, alt: 'First of two', caption: 'One' },
    { mediaId: (await library.picture('cut-two.jpg')).id, alt: 'Second of two', caption: 'Two' },
  ]
  const { number, storyId } = newsroom.draft(author.id, {
    passages: [
      { id: 'from', panels: { zh: [], en: [{ type: 'gallery', pictures }] } },
      buildPassage('to', '', 'Here:'),
    ],
  })
  const editor = new EditorPage(page)
  await editor.open(number)
  await editor.panel(1, 'en').getByAltText('First of two').click()
  await page.keyboard.press('Control+x')
  await expect(editor.panel(1, 'en').getByRole('img')).toHaveCount(0)
  await editor.goTo(2, 'en')
  await page.keyboard.press('Control+v')
  await expect(editor.panel(2, 'en').getByAltText('Second of two')).toBeVisible()
  await editor.expectSaved()
  await expect
    .poll(() => newsroom.newest(storyId)?.passages.find(({ id }) => id === 'to')?.panels.en)
    .toContainEqual({ type: 'gallery', pictures })
})
