import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildPassage } from '@/db/factories/content'
import { EditorPage } from '@/e2e/pages/editor-page'
import { MediaPage } from '@/e2e/pages/media-page'
import { StoryPanel } from '@/e2e/pages/story-panel'
import { newFile } from '@/e2e/support/library'
import { expect, test } from '@/e2e/support/small-disk'
import { words } from '@/e2e/support/words'

test('on a full disk whoever writes is told so in their language, readers read on, and then all is kept', async ({
  own: { newsroom, address, visitor },
  disk,
}) => {
  test.slow()
  const sectionId = newsroom.addSection({ zh: '要闻', en: 'News' })
  const live = newsroom.live({ zh: '桥梁通车', en: 'A bridge opens' }, { sectionId })
  const page = await (await visitor()).newPage()
  const { id } = await newsroom.signIn(page, 'editor')
  const { number, storyId } = newsroom.draft(id, { passages: [buildPassage('a', '甲', 'Alpha')] })
  const fit = newsroom.draft(id, { sectionId, headline: { zh: '新桥', en: 'New bridge' } })
  const editor = new EditorPage(page, 'zh')
  await editor.open(number)
  const panel = new StoryPanel(await page.context().newPage())
  await panel.open(fit.number)
  const media = new MediaPage(await page.context().newPage(), 'en')
  await media.open()

  disk.fill()
  // What lies in the log of the database gives its room to the next one who writes.
  expect(newsroom.db.$client.pragma('wal_checkpoint(TRUNCATE)')).toEqual([
    { busy: 0, checkpointed: 0, log: 0 },
  ])
  disk.fill()

  await page.bringToFront()
  await editor.type(1, 'en', ' goes on')
  await expect(page.getByText(words.zh.newsroom.editor.save.diskFull)).toBeVisible()
  await panel.page.bringToFront()
  await panel.step('publish').click()
  await panel.readBoth().check()
  await panel.confirm('publish')
  await expect(panel.dialog).toContainText(words.en.newsroom.work.refusals['disk-full'])
  await media.page.bringToFront()
  await media.choose(await newFile('bridge.jpg'))
  const { faults } = words.en.newsroom.media
  await expect(media.report('bridge.jpg')).toContainText(faults['disk-full'])
  for (const path of [`/en/news/${live.number}/a-bridge-opens`, '/zh/search?q=桥梁'])
    expect((await fetch(`${address}${path}`)).status, path).toBe(200)
  expect((await fetch(`${address}/health`)).status).toBe(503)
  expect(newsroom.countPublications(fit.number)).toBe(0)
  expect(newsroom.newest(storyId)?.passages).toEqual([buildPassage('a', '甲', 'Alpha')])
  const library = join(dirname(newsroom.db.$client.name), 'media')
  expect(readdirSync(library)).toEqual([])

  disk.makeRoom()
  await page.bringToFront()
  await expect(page.getByText(/已保存$/u)).toBeVisible({ timeout: 20_000 })
  expect(JSON.stringify(newsroom.newest(storyId))).toContain('Alpha goes on')
  await panel.page.bringToFront()
  await panel.confirm('publish')
  await panel.sees(panel.words.done.publish)
  expect(newsroom.db.$client.pragma('integrity_check', { simple: true })).toBe('ok')
})
