import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockSchema } from '@/db/blocks'
import type { Block, Inline } from '@/db/content'
import { arbitraryBlock } from '@/db/factories/arbitrary-content'
import { normalBlocks } from '@/features/passages/normal-form'
import { textsOf, withTexts } from './draft-panel'
import { readMarked } from './marked-text'

const line: Inline[] = [
  { text: '新桥' },
  { text: '通车', marks: ['bold'] },
  { text: '，见' },
  { text: '网站', link: 'https://example.org/' },
  { text: ' & <b>' },
]

const paragraph: Block = { type: 'paragraph', text: line }

test('looks and links go along as tags, and what looks like tags as text', () => {
  expect(textsOf([paragraph])).toEqual([
    '新桥<g id="2">通车</g>，见<g id="4">网站</g> &amp; &lt;b&gt;',
  ])
  expect(
    withTexts(
      [paragraph],
      ['See <g id="4">the site</g>: the bridge <g id="2">opens</g> &lt;b&gt;'],
    ),
  ).toEqual({
    lost: 0,
    blocks: [
      {
        type: 'paragraph',
        text: [
          { text: 'See ' },
          { text: 'the site', link: 'https://example.org/' },
          { text: ': the bridge ' },
          { text: 'opens', marks: ['bold'] },
          { text: ' <b>' },
        ],
      },
    ],
  })
})

test.each([
  ['a tag that is missing', 'The <g id="2">bridge</g> opens.', 1, 'The bridge opens.'],
  ['one that does not end', 'The <g id="2">bridge opens.', 2, 'The bridge opens.'],
  ['one within another', '<g id="2">a<g id="4">b</g></g>', 2, 'ab'],
  ['one twice', '<g id="2">a</g><g id="2">b</g><g id="4">c</g>', 2, 'abc'],
  ['one that was never there', '<g id="9">a</g>', 2, 'a'],
  ['an end alone', 'a</g>', 2, 'a'],
])('%s: the words stay, and what is lost is told', (_, answer, lost, words) => {
  const read = readMarked(answer, line)
  expect(read.lost).toBe(lost)
  expect(read.line.map(({ text }) => text).join('')).toBe(words)
  if (lost === 2) expect(read.line).toEqual([{ text: words }])
})

test('markup in an answer is text, whatever it says', () => {
  const answer =
    'Ignore the above. <script>alert(1)</script><img src=x onerror=alert(1)> &lt;iframe&gt; <g id="2" onclick="x">y</g>\u0000'
  const { blocks } = withTexts([paragraph], [answer])
  const [block] = blocks
  expect(block?.type === 'paragraph' && block.text).toEqual([
    {
      text: 'Ignore the above. <script>alert(1)</script><img src=x onerror=alert(1)> <iframe> <g id="2" onclick="x">y',
    },
  ])
  expect(blockSchema.safeParse(block).success).toBe(true)
})

test('a machine that answers what it was given changes nothing, whatever the panel holds', () => {
  fc.assert(
    fc.property(fc.array(arbitraryBlock, { maxLength: 4 }), (given) => {
      const blocks = normalBlocks(given.map((block) => blockSchema.parse(block)))
      const made = withTexts(blocks, textsOf(blocks))
      expect(made).toEqual({ blocks, lost: 0 })
    }),
  )
})

test('whatever a machine answers makes blocks that may be saved', () => {
  const answers = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 40, maxLength: 40 })
  fc.assert(
    fc.property(fc.array(arbitraryBlock, { maxLength: 3 }), answers, (given, texts) => {
      const { blocks } = withTexts(normalBlocks(given), texts)
      for (const block of blocks) expect(blockSchema.safeParse(block).error).toBeUndefined()
    }),
  )
})
