import { expect, test } from 'vitest'
import { storyContentSchema } from './content'
import { buildContent } from './factories/content'

test('what is saved holds nothing that nobody sees, in whichever field', () => {
  const dirty = '清\u00AD淤\u200B工\u0008程\uFEFF'
  const clean = '清淤工程'
  const picture = { mediaId: '00000000000000a1', alt: dirty, caption: dirty, credit: dirty }
  const text = [{ text: dirty }]
  const saved = storyContentSchema.parse({
    ...buildContent(),
    byline: { zh: dirty },
    translator: { zh: dirty },
    headline: { zh: dirty },
    standfirst: { zh: dirty },
    leadPicture: {
      mediaId: '00000000000000a1',
      alt: { zh: dirty },
      caption: { zh: dirty },
      credit: { zh: dirty },
    },
    passages: [
      {
        id: 'first',
        panels: {
          zh: [
            { type: 'paragraph', text },
            { type: 'heading', level: 2, text },
            { type: 'quote', paragraphs: [text] },
            { type: 'list', style: 'bulleted', items: [text] },
            { type: 'picture', picture },
            { type: 'gallery', pictures: [picture] },
            { type: 'table', caption: dirty, hasHeader: false, rows: [[text]] },
          ],
          en: [],
        },
      },
    ],
  })
  const json = JSON.stringify(saved)
  expect(json).not.toMatch(/\p{Cf}|\\u0008/u)
  expect(json.split(clean)).toHaveLength(20)
})
