import JSZip from 'jszip'
import { buildPassage } from '@/db/factories/content'
import { ExchangePage } from '@/e2e/pages/exchange-page'
import { expect, test } from '@/e2e/support/newsroom'
import { translateXliff } from '@/e2e/support/translate-xliff'

const address = 'https://example.org/bridge'

const passages = [
  {
    id: 'first',
    panels: {
      zh: [
        {
          type: 'paragraph' as const,
          text: [
            { text: '新桥' },
            { text: '今天', marks: ['bold' as const] },
            { text: '通车', link: address },
          ],
        },
      ],
      en: [],
    },
  },
  buildPassage('second', '全长3公里。', 'It is long.'),
  buildPassage('third', '造价5亿元。', 'It was costly.'),
]

test('a story goes to a translator as XLIFF, is translated by another program, and is taken in', async ({
  page,
  newsroom,
}) => {
  const translator = await newsroom.signIn(page, 'translator')
  const { storyId, number } = newsroom.draft('desk', { headline: { zh: '新桥通车' }, passages })
  newsroom.assign(storyId, 'en', translator.id)
  const exchange = new ExchangePage(page)
  await exchange.open(number)
  await exchange.part('Passage 3').uncheck()
  const sent = (await exchange.download('XLIFF')).toString()
  expect(sent).not.toContain('造价5亿元。')

  const bold = 's1-bold1'
  const link = 's1-link1'
  const returned = translateXliff(sent, {
    _headline: 'New bridge opens',
    first: `The new bridge <pc id="${link}">opened</pc> <pc id="${bold}">today</pc>.`,
    second: 'It is 3 kilometres long.',
  })
  // A colleague writes while the file is away.
  const meanwhile = [
    passages[0],
    buildPassage('second', '全长3公里。', 'It is 3 km long.'),
    passages[2],
  ]
  newsroom.revise(storyId, 'desk', {
    headline: { zh: '新桥通车' },
    passages: meanwhile.filter((passage) => passage !== undefined),
  })
  await exchange.bring(returned)

  await expect(exchange.step('Headline')).toContainText('New bridge opens')
  const newer = exchange.step('Passage 2')
  await expect(newer).toContainText('Changed here since')
  await expect(newer).toContainText('It is 3 km long.')
  await expect(newer.getByRole('checkbox')).not.toBeChecked()
  await exchange.take(2)
  await expect(exchange.content.getByText('The translation is in the story.')).toBeVisible()

  const content = newsroom.newest(storyId)
  expect(content?.headline.en).toBe('New bridge opens')
  expect(content?.passages[0]?.panels.en).toEqual([
    {
      type: 'paragraph',
      text: [
        { text: 'The new bridge ' },
        { text: 'opened', link: address },
        { text: ' ' },
        { text: 'today', marks: ['bold'] },
        { text: '.' },
      ],
    },
  ])
  expect(content?.passages[1]?.panels.en).toEqual(meanwhile[1]?.panels.en)
  await exchange.content.getByRole('link', { name: 'Open the story' }).click()
  await expect(page.getByRole('main')).toContainText('The new bridge opened today.')
})

test('a file that does not fit the story is refused with the reason', async ({
  page,
  newsroom,
}) => {
  const editor = await newsroom.signIn(page, 'editor')
  const exchange = new ExchangePage(page)
  const other = newsroom.draft(editor.id)
  await exchange.open(other.number)
  const sent = (await exchange.download('XLIFF')).toString()
  await exchange.open(newsroom.draft(editor.id).number)
  await exchange.bring(sent)
  const alert = exchange.content.getByRole('alert')
  await expect(alert).toContainText('This file belongs to another story.')
  await exchange.bring('<xliff version="1.2"/>')
  await expect(alert).toContainText('This is XLIFF of another version.')
  await exchange.bring(sent.slice(0, -20))
  await expect(alert).toContainText('no well-formed XML')
})

test('a story goes to a translator as a Word document, and comes back', async ({
  page,
  newsroom,
}) => {
  const editor = await newsroom.signIn(page, 'editor')
  const { storyId, number } = newsroom.draft(editor.id, { headline: { zh: '新桥通车' }, passages })
  const exchange = new ExchangePage(page)
  await exchange.open(number)
  const zip = await JSZip.loadAsync(await exchange.download('Word'))
  const text = await zip.file('word/document.xml')?.async('string')
  zip.file('word/document.xml', (text ?? '').replace('>It is long.<', '>It is 3 km long.<'))
  await exchange.bring(await zip.generateAsync({ type: 'nodebuffer' }), 'translated.docx')
  await expect(exchange.step('Passage 2')).toContainText('It is 3 km long.')
  await exchange.take(1)
  await expect(exchange.content.getByText('The translation is in the story.')).toBeVisible()
  const [first, second] = newsroom.newest(storyId)?.passages ?? []
  expect(second?.panels.en).toEqual(buildPassage('second', '', 'It is 3 km long.').panels.en)
  expect(first?.panels.en).toEqual([])

  await exchange.bring('PK and no archive', 'translated.docx')
  await expect(exchange.content.getByRole('alert')).toContainText('not a Word document')
})
