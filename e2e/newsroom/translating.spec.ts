import type { Page } from '@playwright/test'
import { buildPassage } from '@/db/factories/content'
import { EditorPage } from '@/e2e/pages/editor-page'
import { newFile, test } from '@/e2e/support/library'
import { expect, type Newsroom } from '@/e2e/support/newsroom'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const passages = [
  buildPassage('a', '新桥由 ANSO 建成，今天上午通车。', ''),
  buildPassage('b', '大桥全长3公里，有6条车道。', ''),
]

test('a translator gives a document, and its own language alone goes in', async ({
  page,
  newsroom,
}) => {
  const { editor, storyId } = await openToTranslate(page, newsroom)
  await editor.panel(1, 'en').click()
  await editor.paste({
    text: [
      '另一个标题',
      '新桥由 ANSO 建成，今天上午通车。',
      '大桥全长3公里，有6条车道。',
      'The new bridge opens',
      'The new bridge, built by ANSO, opened this morning.',
      'The bridge is 3 kilometres long and has 6 lanes.',
    ].join('\n'),
  })
  await editor.dialog.getByRole('button', { name: 'Set side by side' }).click()
  await expect(editor.dialog).toContainText('only the English of the document goes in')
  await expect(editor.dialog).toContainText('Section, source and date stay as they are')
  await editor.dialog.getByRole('button', { name: 'Put it into the story' }).click()
  await expect
    .poll(() => editor.texts())
    .toEqual([
      [
        ['新桥由 ANSO 建成，今天上午通车。'],
        ['The new bridge, built by ANSO, opened this morning.'],
      ],
      [['大桥全长3公里，有6条车道。'], ['The bridge is 3 kilometres long and has 6 lanes.']],
    ])
  await expect(editor.headline('en')).toHaveValue('The new bridge opens')
  await editor.expectSaved()
  expect(newsroom.newest(storyId)).toMatchObject({
    headline: { zh: '新桥通车', en: 'The new bridge opens' },
    passages: [{ id: 'a' }, { id: 'b' }],
  })
})

test('words are replaced in the language that may be written, and the others are told of', async ({
  page,
  newsroom,
}) => {
  const { editor } = await openToTranslate(page, newsroom)
  await editor.type(1, 'en', 'Built by Anso')
  await page.keyboard.press('Control+f')
  const find = page.getByRole('search', { name: 'Find and replace' })
  await find.getByLabel('Find').fill('anso')
  await find.getByLabel('Replace with').fill('the firm')
  await find.getByRole('button', { name: 'Replace all' }).click()
  await expect(editor.panel(1, 'en')).toHaveText('Built by the firm')
  await expect(editor.panel(1, 'zh')).toHaveText('新桥由 ANSO 建成，今天上午通车。')
  await expect(page.getByText('1 place is left as it is')).toBeVisible()
})

test('a translator signs, and words the lead picture, in the own language', async ({
  page,
  newsroom,
  library,
}) => {
  const { id: mediaId } = await library.picture('translated.jpg')
  const leadPicture = { mediaId, alt: { zh: '新桥' }, caption: {}, credit: {} }
  const { editor, storyId } = await openToTranslate(page, newsroom, { leadPicture })
  await page.getByLabel('Translator, English').fill('Ada Keller')
  await page.getByLabel('What it shows, English').fill('The new bridge')
  await page.getByLabel('Caption, English').fill('Open at last')
  await page.getByLabel('Credit, English').fill('Desk')
  for (const label of ['Translator, Chinese', 'What it shows, Chinese', 'Event date']) {
    await expect(page.getByLabel(label)).toBeDisabled()
  }
  await expect(page.getByRole('button', { name: 'Choose another' })).toBeDisabled()
  await editor.expectSaved()
  await expect
    .poll(() => newsroom.newest(storyId))
    .toMatchObject({
      translator: { en: 'Ada Keller' },
      leadPicture: { alt: { zh: '新桥', en: 'The new bridge' }, credit: { en: 'Desk' } },
    })
})

test('a picture dropped into the other language is not said to be in the story', async ({
  page,
  newsroom,
}) => {
  const { editor } = await openToTranslate(page, newsroom)
  const { buffer } = await newFile('dropped.jpg')
  await editor
    .panel(1, 'zh')
    .locator('p')
    .evaluate(
      (line, bytes) => {
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(bytes)], 'dropped.jpg', { type: 'image/jpeg' }))
        const { left, top } = line.getBoundingClientRect()
        const at = { clientX: left + 4, clientY: top + 4 }
        line.dispatchEvent(
          new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true, ...at }),
        )
      },
      [...buffer],
    )
  await expect(page.getByText('You may not write this language here.')).toBeVisible()
  await expect(page.getByText('dropped.jpg is in the story')).toBeHidden()
})

test('one who may only read is offered no opening of a document', async ({ page, newsroom }) => {
  await newsroom.signIn(page, 'translator')
  const { number } = newsroom.draft('someone else', { passages })
  const editor = new EditorPage(page)
  await editor.open(number)
  await expect(editor.command('Keyboard shortcuts')).toBeVisible()
  await expect(editor.command('Open a document')).toBeHidden()
})

async function openToTranslate(
  page: Page,
  newsroom: Newsroom,
  content: Parameters<Newsroom['draft']>[1] = {},
) {
  const translator = await newsroom.signIn(page, 'translator')
  const headline = { zh: '新桥通车' }
  const { number, storyId } = newsroom.draft('someone else', { headline, passages, ...content })
  newsroom.assign(storyId, 'en', translator.id)
  const editor = new EditorPage(page)
  await editor.open(number)
  return { editor, storyId }
}
