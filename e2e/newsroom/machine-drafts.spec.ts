import { buildPassage, paragraph } from '@/db/factories/content'
import { createSection } from '@/db/factories/vocabulary'
import { EditorPage } from '@/e2e/pages/editor-page'
import { StoryPanel } from '@/e2e/pages/story-panel'
import { expectAccessible } from '@/e2e/support/accessibility'
import { expect, Newsroom, test } from '@/e2e/support/newsroom'
import { startServer } from '@/e2e/support/own-server'
import { startTranslator } from '@/e2e/support/translator'

const source = '新桥今天通车。'
const hostile = '<script>document.title = "read"</script>The <g id="9">new</g> bridge opens today.'

test('no machine is offered where none is set up', async ({ page, newsroom }) => {
  const writer = await newsroom.signIn(page, 'editor')
  const { number } = newsroom.draft(writer.id, { passages: [buildPassage('a', source, '')] })
  const editor = new EditorPage(page)
  await editor.open(number)
  await editor.goTo(1, 'en')
  await expect(page.getByRole('group', { name: 'Machine translation' })).toHaveCount(0)
  await page.keyboard.press('Alt+Shift+d')
  await editor.type(1, 'en', 'By hand.')
  await expect(editor.panel(1, 'en')).toHaveText('By hand.')
})

test('a machine’s draft is marked, does not go out, and goes out once it is confirmed', async ({
  browser,
}, testInfo) => {
  const translator = await startTranslator(() => hostile)
  const dataDir = testInfo.outputPath('data')
  const server = await startServer(dataDir, translator.settings)
  const newsroom = new Newsroom(dataDir)
  const context = await browser.newContext({ baseURL: server.address })
  try {
    const page = await context.newPage()
    const writer = await newsroom.signIn(page, 'editor')
    createSection(newsroom.db)
    const { storyId, number } = newsroom.fitDraft(writer.id, {
      passages: [
        buildPassage('a', '全长两公里。', 'It is two kilometres long.'),
        buildPassage('b', source, ''),
      ],
    })
    const editor = new EditorPage(page)
    const panel = new StoryPanel(page)
    const mark = editor.says('Machine draft, not confirmed')
    await editor.open(number)
    await editor.goTo(2, 'en')
    translator.answerWith(403)
    const draft = page.getByRole('group', { name: 'Machine translation' }).getByRole('button')
    await draft.click()
    await expect(
      editor.says(
        'The translation service does not accept the newsroom’s key. Tell an administrator.',
      ),
    ).toBeVisible()
    await expect(editor.panel(2, 'en')).toHaveText('')

    translator.answerWith(200)
    await page.keyboard.press('Alt+Shift+d')
    await expect(editor.panel(2, 'en')).toContainText(
      '<script>document.title = "read"</script>The new bridge opens today.',
    )
    await expect(mark.first()).toBeVisible()
    await expectAccessible(page)
    await editor.expectSaved()
    expect(await page.title()).not.toBe('read')
    expect(translator.asked.at(-1)).toMatchObject({ text: [source], target_lang: 'EN-GB' })
    expect(newsroom.newest(storyId)?.passages[1]).toMatchObject({
      panels: {
        en: [paragraph('<script>document.title = "read"</script>The new bridge opens today.')],
      },
      machineDrafts: { en: { id: expect.any(String) } },
    })

    await page.reload()
    await editor.goTo(2, 'en')
    await expect(mark.first()).toBeVisible()
    await panel.step('publish').click()
    const held = panel.dialog.getByRole('button', {
      name: /^Passage 2: a machine wrote the English/,
    })
    await expect(held).toBeVisible()
    await held.click()
    await expect(panel.dialog).toBeHidden()

    await editor.goTo(2, 'en')
    await page.keyboard.press('Alt+Shift+c')
    await expect(mark).toHaveCount(0)
    await panel.publish()
    const readers = await page.request.get(`/en/news/${number}`)
    expect(await readers.text()).toContain('&lt;script&gt;document.title')
  } finally {
    await context.close()
    newsroom.db.$client.close()
    await server.stop()
    translator.stop()
  }
})
