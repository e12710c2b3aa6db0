import { expect, it } from 'vitest'
import type { Block, Passage } from '@/db/content'
import { pictureDifferences } from './picture-differences'

const picture = (mediaId: string): Block => ({ type: 'picture', picture: { mediaId, alt: '' } })
const passage = (id: string, zh: Block[], en: Block[], more: Partial<Passage> = {}): Passage => ({
  id,
  panels: { zh, en },
  ...more,
})

it('tells the passages with a picture in one language only', () => {
  const passages = [
    passage('a', [picture('1')], [picture('1')]),
    passage('b', [picture('2')], []),
    passage(
      'c',
      [],
      [
        {
          type: 'gallery',
          pictures: [
            { mediaId: '1', alt: '' },
            { mediaId: '3', alt: '' },
          ],
        },
      ],
    ),
  ]
  expect(pictureDifferences({ passages })).toEqual([
    { passageId: 'b', onlyIn: 'zh' },
    { passageId: 'c', onlyIn: 'en' },
  ])
})

it('does not mind where in the story each language shows it, nor a side that is empty on purpose', () => {
  const passages = [
    passage('a', [picture('1')], []),
    passage('b', [], [picture('1')]),
    passage('c', [picture('constructor')], [], { emptyOnPurpose: ['en'] }),
  ]
  expect(pictureDifferences({ passages })).toEqual([])
})
