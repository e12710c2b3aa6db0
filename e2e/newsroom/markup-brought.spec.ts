import { EditorPage } from '@/e2e/pages/editor-page'
import { MediaPage } from '@/e2e/pages/media-page'
import { TermsPage } from '@/e2e/pages/terms-page'
import { hostileGlossary, nameByMarkup } from '@/e2e/support/hostile-names'
import { newFile } from '@/e2e/support/library'
import { expect, test } from '@/e2e/support/own-newsroom'
import {
  faultsOf,
  hostileLine,
  hostileMarkup,
  strangersOn,
  watchForStrangers,
} from '@/e2e/support/strangers'

const name = `"><img src=x onerror=ran()>`

test('markup that is pasted, dropped, opened, named and imported is words wherever it is shown', async ({
  own: { newsroom, visitor },
}) => {
  test.setTimeout(240_000)
  const page = await (await visitor()).newPage()
  const told = await watchForStrangers(page)
  const me = await newsroom.signIn(page, 'administrator', hostileLine.slice(0, 80))
  const story = newsroom.draft(me.id, {
    ...nameByMarkup(newsroom),
    passages: [{ id: 'p1', panels: { zh: [], en: [] } }],
  })

  const editor = new EditorPage(page)
  await editor.open(story.number)
  await editor.goTo(1, 'zh')
  await editor.pasteUncleaned({ text: 'ran()', html: hostileMarkup('这是粘贴的标记') })
  await editor.drop(1, 'en', { text: 'ran()', html: hostileMarkup('This markup was dropped') })
  await expect(editor.panel(1, 'zh')).toContainText('这是粘贴的标记')
  await expect(editor.panel(1, 'en')).toContainText('This markup was dropped')
  const opened = Buffer.from(`<html><body>${hostileMarkup('This markup was opened')}</body></html>`)
  await editor.dropFile(1, 'en', { name: `${name}.html`, buffer: opened, type: 'text/html' })
  await expect(editor.dialog).toContainText('This markup was opened')
  expect([...told, ...(await strangersOn(page))]).toEqual([])
  await editor.dialog.getByRole('button', { name: 'Put it into the story' }).click()
  await expect(editor.body).toContainText('This markup was opened')
  await editor.expectSaved()
  expect([...told, ...(await strangersOn(page))]).toEqual([])
  newsroom.publish(story.storyId, me.id)

  const terms = new TermsPage(page)
  await terms.open()
  const csv = Buffer.from(hostileGlossary())
  await terms.choose({ name: `${name}.csv`, mimeType: 'text/csv', buffer: csv })
  await expect(terms.dialog.getByRole('status')).toContainText('0 changed, 0 as they are.')
  expect([...told, ...(await strangersOn(page))]).toEqual([])
  await terms.dialog.getByRole('button', { name: /^Import \d+ terms/u }).click()
  await expect(page.getByText('Terms imported')).toBeVisible()

  const media = new MediaPage(page, 'en')
  await media.open()
  await media.choose(await newFile(`${name}.jpg`))
  await expect(media.card(name)).toBeVisible()
  expect([...told, ...(await strangersOn(page))]).toEqual([])

  const faults: string[] = []
  const readers = ['', '/section/section', '/topic/topic', '/source/source', '/archive']
  const rooms = ['', '/terms?q=ran', '/vocabulary', '/media', '/audit', '/people', '/front']
  const ofStory = ['', '/history', '/preview', '/exchange']
  for (const address of [
    ...readers.map((path) => `/en${path}`),
    ...[`/en/news/${story.number}`, `/zh/news/${story.number}/any/parallel`],
    ...['/en/search?q=markup', '/zh/search?q=标记', '/en/feed.json', '/en/atom.xml'],
    ...rooms.map((path) => `/en/newsroom${path}`),
    ...ofStory.map((path) => `/zh/newsroom/stories/${story.number}${path}`),
  ]) {
    faults.push(...(await faultsOf(page, address, told)))
  }
  expect(faults).toEqual([])

  await page.goto(`/en/news/${story.number}`)
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content')
  const drawn = await page.request.get(new URL(picture ?? '').pathname)
  expect(drawn.headers()['content-type']).toBe('image/jpeg')
})
