import { buildPassage } from '@/db/factories/content'
import { cell, line, part, run, table, wordDocument } from '@/db/factories/word-document'
import type { EditorPage } from '@/e2e/pages/editor-page'
import { expect, test } from '@/e2e/support/open-draft'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const blank = {
  headline: {},
  standfirst: {},
  byline: {},
  passages: [buildPassage('p1', '', '')],
}

async function openDocument(editor: EditorPage, buffer: Buffer, name = 'story.docx') {
  const chosen = editor.page.waitForEvent('filechooser')
  await editor.command('Open a document').click()
  await (await chosen).setFiles({ name, mimeType: '', buffer })
}

test('what a document loses is named before it goes into the story', async ({
  newsroom,
  openDraft,
}) => {
  const { storyId, editor } = await openDraft('reporter', blank)
  const ruby = `<w:r><w:ruby><w:rt>${run('dá')}</w:rt><w:rubyBase>${run('龘')}</w:rubyBase></w:ruby></w:r>`
  const footnotes = part('footnotes', `<w:footnote w:id="2">${line('注文内容。')}</w:footnote>`)
  await openDocument(
    editor,
    await wordDocument(
      line('新桥今天通车') +
        line(run('看得见的文字。') + run('内部批注勿发', '<w:vanish/>')) +
        line(run('票价从') + run('100元', '<w:strike/>') + run('降到80元。')) +
        line(`${run('北京的')}${ruby}${run('字。')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
      { footnotes },
    ),
  )
  const notes = editor.dialog.getByRole('listitem')
  await expect(notes.filter({ hasText: 'Struck-out text was left out.' })).toContainText('100元')
  await expect(notes.filter({ hasText: 'Hidden text was left out.' })).toContainText('内部批注勿发')
  await expect(notes.filter({ hasText: 'Readings above characters' })).toContainText('dá')
  await expect(notes.filter({ hasText: 'A footnote stands below' })).toContainText('注文内容')
  await editor.dialog.getByRole('button', { name: 'Put it into the story' }).click()
  await expect
    .poll(async () => (await editor.texts()).flat(2))
    .toEqual(['看得见的文字。', '票价从降到80元。', '北京的龘字。[1]', '[1] 注文内容。'])
  await editor.expectSaved()
  expect(JSON.stringify(newsroom.newest(storyId)?.passages)).not.toMatch(/内部批注|100元|↑/u)
})

test('the Chinese newsroom is told in Chinese', async ({ page, newsroom }) => {
  const author = await newsroom.signIn(page, 'reporter')
  const { number } = newsroom.draft(author.id, blank)
  await page.goto(`/zh/newsroom/stories/${number}`)
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '打开文档' }).click()
  const buffer = await wordDocument(
    line('新桥今天通车') +
      line(run('两岸居民前来庆祝。') + run('藏', '<w:vanish/>'), '<w:pStyle w:val="Odd"/>'),
  )
  await (await chosen).setFiles({ name: 'a.docx', mimeType: '', buffer })
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('listitem')).toHaveText([
    '已略去隐藏文字。藏',
    '这里没有的样式，其文字按普通文字带入。Odd',
  ])
})

test('a document without text says so, and what it held instead', async ({ openDraft }) => {
  const { editor } = await openDraft('reporter', blank)
  await openDocument(editor, await wordDocument(line(run('藏', '<w:vanish/>'))))
  await expect(editor.dialog).toContainText('There is no text in this document.')
  await expect(editor.dialog.getByRole('listitem')).toContainText('Hidden text was left out.')
})

const rows = [
  ['新桥今天通车', 'New bridge opens today'],
  [
    '新桥7日上午通车，两岸居民前来庆祝。',
    'The new bridge opened on the morning of the 7th, and people of both banks came.',
  ],
  ['大桥全长3公里，有6条车道。', 'It is 3 kilometres long and has 6 lanes.'],
]

for (const way of ['opened', 'pasted'] as const) {
  test(`a table of two languages that is ${way} becomes passages row by row`, async ({
    openDraft,
  }) => {
    const { editor } = await openDraft('reporter', blank)
    if (way === 'opened') {
      const cells = rows.map((texts) => texts.map((text) => cell(text)))
      await openDocument(editor, await wordDocument(table(...cells)))
    } else {
      const html = rows.map(([zh, en], index) => `<tr><td>${index + 1}<td>${zh}<td>${en}</tr>`)
      await editor.panel(1, 'zh').click()
      await editor.paste({
        text: rows.flat().join('\n'),
        html: `<table><tr><th>序号<th>中文<th>English</tr>${html.join('')}</table>`,
      })
      await editor.dialog.getByRole('button', { name: 'Set side by side' }).click()
    }
    await editor.dialog.getByRole('button', { name: 'Put it into the story' }).click()
    await expect.poll(() => editor.texts()).toEqual(rows.slice(1).map(([zh, en]) => [[zh], [en]]))
    await expect(editor.headline('zh')).toHaveValue('新桥今天通车')
    await expect(editor.headline('en')).toHaveValue('New bridge opens today')
  })
}

test('dropping is as clean as pasting', async ({ page, openDraft }) => {
  const { editor } = await openDraft('reporter', { passages: [buildPassage('p1', '', 'Before. ')] })
  const html =
    '<p>It cost <del>12</del><ins>24</ins> million<span style="display:none">INTERNAL</span>.</p>'
  await editor.drop(1, 'en', { text: 'It cost 1224 million.', html })
  const panel = editor.panel(1, 'en')
  await expect(panel).toContainText('It cost 24 million.')
  await expect(panel).not.toContainText('INTERNAL')
  await expect(page.getByText('Text deleted with tracked changes was left out.')).toBeVisible()
  await expect(page.getByText('Hidden text was left out.')).toBeVisible()
  await editor.drop(1, 'en', {
    text: 'x',
    html: '<ol start="4"><li>Four</li></ol><script>alert(1)</script><p style="color:red" onclick="x()">Red</p>',
  })
  await expect(panel.locator('ol')).toHaveAttribute('start', '4')
  await expect(panel.locator('script, [style], [onclick]')).toHaveCount(0)
})

test('what is dragged within the text moves as it is', async ({ openDraft }) => {
  const { editor } = await openDraft('reporter', {
    passages: [buildPassage('p1', '', 'Moved'), buildPassage('p2', '', 'Stays ')],
  })
  await editor.panel(1, 'en').locator('p').dblclick()
  await editor
    .panel(1, 'en')
    .locator('p')
    .dragTo(editor.panel(2, 'en').locator('p'), {
      sourcePosition: { x: 12, y: 12 },
    })
  await expect
    .poll(async () => (await editor.texts()).flat(2).join(' '))
    .toMatch(/Stays.*Moved|Moved.*Stays/u)
})

test('pictures of a page that cannot be taken over are named', async ({ page, openDraft }) => {
  const { editor } = await openDraft('reporter', blank)
  await editor.panel(1, 'zh').click()
  await editor.paste({
    text: '正文。',
    html: '<section><p>正文。</p><img data-src="https://mmbiz.example/a/bridge.jpg"><img alt="晨光中的桥" src="https://a.example/x.jpg"></section>',
  })
  const report = page.getByRole('listitem').filter({ hasText: '2 pictures were not taken over' })
  await expect(report.first()).toContainText('晨光中的桥')
  await expect(report.first()).toContainText('bridge.jpg')
  await expect(editor.panel(1, 'zh')).toHaveText('正文。')
})

test('numbers of lists stay from the paste to the reader', async ({
  page,
  newsroom,
  openDraft,
}) => {
  const { storyId, editor } = await openDraft('editor', blank)
  await editor.panel(1, 'zh').click()
  const html =
    '<ol><li>第一步<ul><li>细节</li></ul></li><li>第二步</li><li>第三步</li></ol><p>说明。</p><ol start="4"><li>第四步</li></ol>'
  await editor.paste({ text: '第一步', html })
  await editor.expectSaved()
  await page.reload()
  const numbers = editor.panel(1, 'zh').locator('ol')
  await expect(numbers).toHaveText(['第一步', '第二步第三步', '第四步'])
  await expect(numbers.nth(1)).toHaveAttribute('start', '2')
  await expect(numbers.nth(2)).toHaveAttribute('start', '4')
  const lists = newsroom
    .newest(storyId)
    ?.passages[0]?.panels.zh?.filter(({ type }) => type === 'list')
  expect(lists).toMatchObject([{}, { style: 'bulleted' }, { start: 2 }, { start: 4 }])
})
