import { readFileSync } from 'node:fs'
import { buildPassage } from '@/db/factories/content'
import { EditorPage } from '@/e2e/pages/editor-page'
import { expect, test } from '@/e2e/support/open-draft'
import { hasSeedPage, readSeedPage, seedPageFile, seedPageGroups } from '@/e2e/support/seed-page'
import { wordFile } from '@/e2e/support/word-file'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const blank = {
  headline: {},
  standfirst: {},
  byline: {},
  passages: [{ id: 'p1', panels: { zh: [], en: [] } }],
}

test('the page that the site was modelled on is pasted, aligned and approved', async ({
  page,
  openDraft,
}) => {
  test.skip(!hasSeedPage, `${seedPageFile} is missing`)
  const { editor } = await openDraft('reporter', blank)
  await editor.panel(1, 'zh').click()
  await editor.paste({ text: readFileSync(seedPageFile, 'utf8') })
  await editor.dialog.getByRole('button', { name: 'Set side by side' }).click()
  await editor.dialog.getByRole('button', { name: 'Put it into the story' }).click()
  const { zh, en, headline } = readSeedPage()
  const expected = seedPageGroups.map((group, index) => [[zh[index]], group.map((at) => en[at])])
  await expect.poll(() => editor.texts()).toEqual(expected)
  await expect(editor.headline('zh')).toHaveValue(headline.zh)
  await expect(editor.headline('en')).toHaveValue(headline.en)
  await expect(page.getByLabel('Event date')).toHaveValue('2019-11-11')
  await editor.expectSaved()
  await editor.goTo(1, 'zh')
  await page.keyboard.press('Control+z')
  await expect(editor.passages).toHaveCount(1)
})

const document = [
  '新桥今天通车',
  '新桥7日上午通车，两岸居民前来庆祝。',
  '大桥全长3公里，有6条车道。',
  'New bridge opens today',
  'The new bridge opened on the morning of the 7th, and people of both banks came.',
  'It is 3 kilometres long and has 6 lanes.',
]

for (const [kind, name] of [
  ['Word document', 'bridge.docx'],
  ['text file', 'bridge.txt'],
] as const) {
  test(`a ${kind} in both languages is opened beside what is written`, async ({ openDraft }) => {
    const { editor } = await openDraft('reporter', blank)
    await editor.type(1, 'zh', '先写的。')
    const bytes = name.endsWith('docx')
      ? await wordFile(document)
      : Buffer.from(document.join('\n\n'))
    await editor.openDocument({ name, buffer: bytes })
    await expect(editor.dialog.getByRole('row')).toHaveCount(4)
    await editor.dialog.getByRole('button', { name: 'Put it into the story' }).click()
    await expect
      .poll(() => editor.texts())
      .toEqual([
        [['先写的。'], []],
        [[document[1]], [document[4]]],
        [[document[2]], [document[5]]],
      ])
    await expect(editor.headline('en')).toHaveValue(document[3] ?? '')
  })
}

test('a file that is no document is refused by its name, with what to do', async ({
  openDraft,
}) => {
  const { editor } = await openDraft('reporter', blank)
  for (const [name, content, words] of [
    ['broken.docx', 'PK\u0003\u0004 word/document', 'This Word document cannot be read'],
    ['story.rtf', '{\\rtf1 Hello}', 'This is an RTF document. Save it as a Word document (.docx)'],
    ['story.pdf', '%PDF-1.7', 'This is a PDF'],
    ['story.zip', 'PK\u0003\u0004 a.txt', 'This is an archive (ZIP). Unpack it'],
  ] as const) {
    await editor.openDocument({ name, buffer: Buffer.from(content) })
    await expect(editor.dialog).toContainText(words)
    await editor.dialog.getByRole('button', { name: 'Close' }).first().click()
  }
})

test('a document of 10 MB is opened, and a larger one refused with what to do', async ({
  page,
  newsroom,
}) => {
  test.slow()
  const { id } = await newsroom.signIn(page, 'reporter')
  const editor = new EditorPage(page)
  await editor.open(newsroom.draft(id, blank).number)
  const most = await wordFile(document, 10 * 1024 * 1024 - 1000)
  expect(most.length).toBeGreaterThan(10 * 1024 * 1024 - 2000)
  await editor.openDocument({ name: 'large.docx', buffer: most })
  // As long as the workshop may take on a machine that others keep busy.
  const waiting = { timeout: 100_000 }
  await expect(editor.dialog.getByRole('button', { name: 'Put it into the story' })).toBeVisible(
    waiting,
  )
  await page.keyboard.press('Escape')
  const larger = await wordFile(document, 10 * 1024 * 1024 + 1000)
  await editor.openDocument({ name: 'larger.docx', buffer: larger })
  await expect(editor.dialog).toContainText('Larger than 10 MB')
})

test('what comes from a word processor or a page comes clean', async ({ page, openDraft }) => {
  const { editor } = await openDraft('reporter', blank)
  await editor.panel(1, 'en').click()
  await editor.paste({
    text: 'Plan',
    html: `<h2 style="color:red">Plan</h2><p class="MsoNormal"><b style="font-family:Arial">Six</b> lanes
      <span style="color:blue">and <a href="https://example.org/" onclick="x()">towers</a></span></p>
      <ul><li>One</li><li>Two</li></ul><script>alert(1)</script>`,
  })
  const panel = editor.panel(1, 'en')
  await expect(panel.getByRole('heading')).toHaveText('Plan')
  await expect(panel.locator('strong')).toHaveText('Six')
  await expect(panel.getByRole('listitem')).toHaveText(['One', 'Two'])
  await expect(panel.locator('a')).toHaveAttribute('href', 'https://example.org/')
  await expect(panel.locator('[style], [onclick], [class*=Mso], script')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(panel).toHaveText('')
})

test('an approved document marks what is uncertain until it is edited, and gives headlines back', async ({
  page,
  newsroom,
  openDraft,
}) => {
  const { storyId, editor } = await openDraft('reporter', {
    headline: { zh: '旧题', en: 'Old headline' },
    passages: [buildPassage('a', '旧文。', 'Old text.')],
  })
  await editor.goTo(1, 'zh')
  await editor.paste({
    text: [
      document[0],
      '天气晴朗。',
      document[2],
      document[3],
      ...Array(3).fill('Quarterly earnings fell on weak demand for zinc in Peru, a report says.'),
    ].join('\n'),
  })
  await editor.dialog.getByRole('button', { name: 'Set side by side' }).click()
  await editor.dialog.getByRole('radio', { name: 'Replace it with the document' }).check()
  const unsure = await editor.dialog.getByText('Uncertain', { exact: true }).count()
  expect(unsure).toBeGreaterThan(0)
  await editor.dialog.getByRole('button', { name: 'Put it into the story' }).click()
  const marked = editor.body.locator('section[data-marks~="lowConfidence"]')
  await expect(marked).toHaveCount(unsure)
  await editor.expectSaved()
  await expect.poll(() => newsroom.newest(storyId)?.headline.en).toBe(document[3])
  await expect(marked).toHaveCount(unsure)
  await page.getByRole('button', { name: 'Bring the former ones back' }).click()
  await expect(editor.headline('zh')).toHaveValue('旧题')
  await expect(editor.headline('en')).toHaveValue('Old headline')
  await marked.first().locator('p').first().click()
  await page.keyboard.type('X')
  await expect(marked).toHaveCount(unsure - 1)
})

test('lists of a bilingual page stay lists, in both languages', async ({ openDraft }) => {
  const { editor } = await openDraft('reporter', blank)
  const [zhTitle, zhOne, zhTwo, enTitle, enOne, enTwo] = document
  const list = (...items: (string | undefined)[]) =>
    `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  await editor.panel(1, 'zh').click()
  await editor.paste({
    text: document.join('\n'),
    html: `<p>${zhTitle}</p>${list(zhOne, zhTwo)}<p>${enTitle}</p>${list(enOne, enTwo)}`,
  })
  await editor.dialog.getByRole('button', { name: 'Set side by side' }).click()
  await editor.dialog.getByRole('button', { name: 'Put it into the story' }).click()
  await expect(editor.body.locator('[data-panel="zh"] li')).toHaveText([zhOne, zhTwo].map(String))
  await expect(editor.body.locator('[data-panel="en"] li')).toHaveText([enOne, enTwo].map(String))
})

test('lines that are no headlines are told before a document is approved', async ({
  openDraft,
}) => {
  const { editor } = await openDraft('reporter', blank)
  const lines = [
    '中文版',
    ...document.slice(0, 3),
    '-----',
    'English Version',
    ...document.slice(3),
  ]
  await editor.panel(1, 'zh').click()
  await editor.paste({ text: lines.join('\n') })
  await editor.dialog.getByRole('button', { name: 'Set side by side' }).click()
  const warning = editor.dialog.getByText('this line only names a language')
  await expect(warning).toContainText('English Version')
  await expect(editor.dialog.getByText('a rule is no text and is left out')).toBeVisible()
  await editor.dialog.getByRole('button', { name: 'Put it into the story' }).click()
  await expect(editor.headline('en')).toHaveValue('New bridge opens today')
})
