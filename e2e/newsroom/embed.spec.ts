import { mp3 } from '@/db/factories/recordings'
import { EditorPage } from '@/e2e/pages/editor-page'
import { expect, test } from '@/e2e/support/open-draft'
import { test as ownTest } from '@/e2e/support/own-newsroom'
import { words } from '@/e2e/support/words'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const address = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'

test('an address that is pasted is its video, and gets its words in both languages', async ({
  page,
  newsroom,
  openDraft,
}) => {
  const { storyId, editor } = await openDraft('editor')
  await editor.goTo(1, 'en')
  await page.keyboard.press('Enter')
  await editor.paste({ text: address })
  const video = editor.panel(1, 'en').getByRole('figure')
  await expect(video).toContainText('YouTube')
  await video.click()
  await page.keyboard.press('Enter')
  await editor.dialog.getByLabel('Put it into the Chinese of this passage too').check()
  const [chinese, english] = [
    editor.dialog.getByRole('group', { name: 'In Chinese' }),
    editor.dialog.getByRole('group', { name: 'In English' }),
  ]
  await english.getByLabel('Title').fill('The bridge opens')
  await chinese.getByLabel('Title').fill('大桥通车')
  await chinese.getByLabel(/^Transcript/u).fill('桥通了。')
  await editor.dialog.getByRole('button', { name: 'Insert' }).click()
  await editor.expectSaved()
  const source = { kind: 'player', player: 'youtube', id: 'dQw4w9WgXcQ' }
  await expect
    .poll(() => newsroom.newest(storyId)?.passages[0]?.panels)
    .toMatchObject({
      zh: [
        { type: 'paragraph' },
        { type: 'embed', source, title: '大桥通车', transcript: '桥通了。' },
      ],
      en: [{ type: 'paragraph' }, { type: 'embed', source, title: 'The bridge opens' }],
    })
})

test('what is no address of a video is refused with words', async ({ openDraft }) => {
  const { editor } = await openDraft('editor')
  await editor.goTo(1, 'en')
  await editor.command('Video or recording').click()
  await editor.dialog.getByLabel('Address of the video').fill('https://example.org/film')
  await editor.dialog.getByRole('button', { name: 'Insert' }).click()
  await expect(editor.dialog.getByRole('alert')).toContainText('no address of a video')
  await editor.dialog.getByLabel('Address of the video').fill('https://b23.tv/abc1234')
  await expect(editor.dialog.getByRole('alert')).toContainText('shortened address')
})

test('a recording is brought in, and readers play it from the site itself', async ({
  page,
  newsroom,
  request,
  openDraft,
}) => {
  const { number, storyId, editor } = await openDraft('editor')
  await editor.goTo(1, 'en')
  await editor.command('Video or recording').click()
  const upload = editor.dialog.getByLabel(/^Bring in/u)
  await upload.setInputFiles({
    name: 'page.mp3',
    mimeType: 'audio/mpeg',
    buffer: Buffer.from('<p>'),
  })
  await expect(editor.dialog.getByRole('alert')).toContainText('no MP4, WebM or MP3')
  const sound = mp3(String(number))
  await upload.setInputFiles({ name: 'quay.mp3', mimeType: 'audio/mpeg', buffer: sound })
  await expect(editor.dialog.getByLabel('From the library')).toContainText('quay.mp3')
  await editor.dialog
    .getByRole('group', { name: 'In English' })
    .getByLabel('Title')
    .fill('The quay')
  await editor.dialog.getByRole('button', { name: 'Insert' }).click()
  await expect(editor.panel(1, 'en').getByRole('figure')).toContainText('MP3')
  await editor.expectSaved()
  newsroom.publish(storyId, 'desk')
  await page.goto(`/en/news/${number}/quay`)
  const player = page.getByRole('figure').filter({ hasText: 'The quay' }).locator('audio')
  await expect(player).toHaveAccessibleName('The quay')
  await expect(player).toHaveAttribute('preload', 'none')
  const address = String(await player.getAttribute('src'))
  const part = await request.get(address, { headers: { range: 'bytes=0-3' } })
  expect([part.status(), await part.body()]).toEqual([206, sound.subarray(0, 4)])
  const feed = await (await request.get('/en/feed.xml')).text()
  expect(feed).toMatch(new RegExp(`<enclosure url="[^"]*${address}" length="${sound.length}"`, 'u'))
})

test('a recording that is dropped plays in the story, and is deleted where none plays it', async ({
  page,
  openDraft,
}) => {
  const { number, editor } = await openDraft('editor')
  const name = `horn-${number}.mp3`
  await editor.goTo(1, 'en')
  await editor.dropFile(1, 'en', { name, buffer: mp3(name), type: 'audio/mpeg' })
  await page.getByRole('button', { name: words.en.newsroom.editor.files.giveTitle }).click()
  await editor.dialog.getByRole('group', { name: 'In English' }).getByLabel('Title').fill('A horn')
  await editor.dialog.getByRole('button', { name: 'Insert' }).click()
  const figure = editor.panel(1, 'en').getByRole('figure')
  await expect(figure).toContainText('A horn')
  await editor.expectSaved()

  const { recordings } = words.en.newsroom.media
  await page.goto('/en/newsroom/media')
  await page.getByRole('link', { name: recordings.title }).click()
  const line = page.getByRole('listitem').filter({ has: page.getByRole('link', { name }) })
  await expect(line.getByText('Draft')).toBeVisible()
  const remove = page.getByRole('button', { name: `Delete ${name}` })
  await expect(remove).toBeHidden()

  await editor.open(number)
  await figure.click()
  await page.keyboard.press('Delete')
  await expect(figure).toBeHidden()
  await editor.expectSaved()
  await page.goto('/en/newsroom/media/recordings')
  await remove.click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: recordings.deleteConfirm })
    .click()
  await expect(page.getByText(`“${name}” was deleted`)).toBeVisible()
  await expect(remove).toBeHidden()
})

ownTest.describe('where the settings leave out a player', () => {
  ownTest.use({ ownSettings: { PLAYERS: 'vimeo' } })

  ownTest('who embeds a video of it is told what readers get', async ({ own }) => {
    const page = await (await own.visitor()).newPage()
    const { id } = await own.newsroom.signIn(page, 'reporter')
    const editor = new EditorPage(page)
    await editor.open(own.newsroom.draft(id).number)
    await editor.goTo(1, 'en')
    await editor.command('Video or recording').click()
    await editor.dialog.getByLabel('Address of the video').fill(address)
    await expect(editor.dialog.getByRole('alert')).toContainText('leave out YouTube')
    await editor.dialog.getByLabel('Address of the video').fill('https://vimeo.com/1084537')
    await expect(editor.dialog.getByRole('alert')).toBeHidden()
  })
})
