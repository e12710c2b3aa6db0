import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import type { Edition } from '@/components/story/edition'
import type { Block } from '@/db/content'
import { arbitraryBlock, arbitraryMediaIds } from '@/db/factories/arbitrary-content'
import { blockText } from '@/features/passages/text'
import { writeMarkup } from '@/lib/markup'
import { storyMarkup } from './story-markup'

const [id] = arbitraryMediaIds
const file = { id, width: 1000, height: 500, widths: [480, 960], focalX: 0.5, focalY: 0.5 }
const words = {
  corrections: 'Corrections',
  machine: null,
  source: null,
  watch: (player: string) => `Watch on ${player}`,
  transcript: 'Transcript',
  download: 'Download',
  dateOf: () => '1 November 2026',
}

const htmlOf = (blocks: Block[], others: Partial<Edition> = {}) =>
  writeMarkup(
    storyMarkup(
      {
        leadPicture: null,
        passages: [{ id: 'a', blocks }],
        media: new Map([[id, file]]),
        corrections: [],
        ...others,
      } as unknown as Edition,
      words,
      'https://news.example.org',
    ),
  )

const paragraph = (text: string, more: object): Block => ({
  type: 'paragraph',
  text: [{ text, ...more }],
})

describe('storyMarkup', () => {
  test('keeps every word of every block, and adds no script or address that is not absolute', () => {
    fc.assert(
      fc.property(fc.array(arbitraryBlock, { maxLength: 4 }), (blocks) => {
        const root = JSDOM.fragment(`<div>${htmlOf(blocks)}</div>`)
        const textBlocks = blocks.filter(({ type }) => type !== 'picture' && type !== 'gallery')
        const lines = textBlocks.flatMap((block) => blockText(block).split(/[\n\t]/u))
        // A line of spaces alone, between two of a transcript, makes no paragraph.
        for (const line of lines.filter((each) => each.trim() !== '')) {
          expect(root.textContent).toContain(writable(line))
        }
        for (const { href } of root.querySelectorAll('a')) expect(href).toMatch(/^https:\/\//u)
        for (const { src } of root.querySelectorAll('img')) {
          expect(src).toBe('https://news.example.org/media/00000000000000a1/960.jpg')
        }
      }),
    )
  })

  test('nests marks, and links to the site in full', () => {
    expect(htmlOf([paragraph('a<b', { marks: ['bold', 'italic'], link: '/zh/about' })])).toBe(
      '<p><a href="https://news.example.org/zh/about"><strong><em>a&lt;b</em></strong></a></p>',
    )
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'https://'])(
    'drops a link to %s',
    (link) => {
      expect(htmlOf([paragraph('a', { link })])).toBe('<p>a</p>')
    },
  )

  test('shows pictures with caption and credit, and nothing where the file is gone', () => {
    const picture = { mediaId: id, alt: 'A "bridge"', caption: 'Now.', credit: 'Lin' }
    expect(htmlOf([{ type: 'picture', picture }])).toBe(
      '<figure><img src="https://news.example.org/media/00000000000000a1/960.jpg" alt="A &quot;bridge&quot;"' +
        ' width="960" height="480" /><figcaption>Now. <small>Lin</small></figcaption></figure>',
    )
    expect(htmlOf([{ type: 'picture', picture: { ...picture, mediaId: 'gone' } }])).toBe('')
  })

  test('ends with the corrections', () => {
    expect(htmlOf([], { corrections: [{ at: '2026-11-01T01:00:00.000Z', note: 'Wrong.' }] })).toBe(
      '<h2>Corrections</h2>' +
        '<p><time datetime="2026-11-01T01:00:00.000Z">1 November 2026</time> Wrong.</p>',
    )
  })
})

/** What of a text XML can say. */
const writable = (text: string) =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
