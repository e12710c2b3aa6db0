import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AlignedPassage, alignParagraphs, linksOf } from './align'

const shape = (passages: AlignedPassage[]) =>
  passages.map(({ zh, en }) => `${zh.join()}:${en.join()}`).join(' ')

// The first alignment of a fresh clone makes the word list.
const PATIENCE = 60_000

describe('any two bodies', { timeout: PATIENCE }, () => {
  const zhText = fc.string({
    unit: fc.constantFrom('中', '国', '长', '江', '7', '月', '。', '，', '“', '”', '？', 'A', ' '),
    maxLength: 60,
  })
  const enText = fc.string({
    unit: fc.constantFrom('China ', 'Yangtze ', 'river', ' 7', '. ', ', ', '"', '? ', 'July ', 'é'),
    maxLength: 40,
  })
  const anyText = fc.string({ unit: 'binary', maxLength: 20 })

  test('are joined in order, every paragraph exactly once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(zhText, anyText), { maxLength: 14 }),
        fc.array(fc.oneof(enText, anyText), { maxLength: 14 }),
        (zh, en) => {
          const passages = alignParagraphs(zh, en)
          expect(passages.flatMap((passage) => passage.zh)).toEqual([...zh.keys()])
          expect(passages.flatMap((passage) => passage.en)).toEqual([...en.keys()])
          for (const { zh, en, confidence } of passages) {
            expect(zh.length + en.length).toBeGreaterThan(0)
            expect(confidence).toBeGreaterThanOrEqual(0)
            expect(confidence).toBeLessThanOrEqual(1)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('may be empty', () => {
    expect(alignParagraphs([], [])).toEqual([])
    expect(shape(alignParagraphs(['一', '二'], []))).toBe('0: 1:')
    expect(shape(alignParagraphs([], ['one', 'two']))).toBe(':0 :1')
    expect(alignParagraphs([''], ['', ' '])).toBeDefined()
  })
})

describe('a short body of our own', { timeout: PATIENCE }, () => {
  const zh = [
    '周一清晨，渔民陈海生在码头发现了一只受伤的海龟。',
    '海龟重约42公斤，背甲上缠着渔网。兽医李静花了三个小时为它清理伤口。她说，再过两周就可以放归大海。',
    '去年，这个保护站一共救助了61只海龟。',
  ]
  const en = [
    'Early on Monday morning the fisherman Chen Haisheng found an injured turtle on the pier.',
    'It weighed about 42 kilograms, and a fishing net was wrapped around its shell.',
    'The vet Li Jing spent three hours cleaning the wounds.',
    'It can go back to the sea in two weeks, she said.',
    'Last year the station rescued 61 turtles.',
  ]

  test('one paragraph stands against the three that it was split into', () => {
    expect(shape(alignParagraphs(zh, en))).toBe('0:0 1:1,2,3 2:4')
  })

  test('a paragraph without a counterpart stands alone', () => {
    const extra = 'Tickets for the aquarium’s jazz festival in October cost 15 dollars.'
    expect(shape(alignParagraphs(zh, [...en.slice(0, 4), extra, ...en.slice(4)]))).toBe(
      '0:0 1:1,2,3 :4 2:5',
    )
  })

  test('where a sentence went to the next paragraph, two stand against two', () => {
    const [first = '', second = '', ...rest] = zh
    const last = '兽医李静花了三个小时为它清理伤口。她说，再过两周就可以放归大海。'
    const moved = [first, second.replace(last, ''), last + rest.join('')]
    const joined = [en[0], en.slice(1, 3).join(' '), en.slice(3).join(' ')].map(String)
    expect(shape(alignParagraphs(moved, joined))).toBe('0:0 1,2:1,2')
  })

  test('without the word list figures, names and length still lead the way', () => {
    expect(shape(alignParagraphs(zh, en, null))).toBe('0:0 1:1,2,3 2:4')
  })
})

test('links are all pairs inside each passage', () => {
  expect(
    linksOf([
      { zh: [0], en: [0, 1], confidence: 1 },
      { zh: [1], en: [], confidence: 1 },
    ]),
  ).toEqual([
    [0, 0],
    [0, 1],
  ])
})
