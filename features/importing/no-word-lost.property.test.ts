import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from './parse-document'

/** Words that stand nowhere else, so that each can be looked for in what came out. */
const word = fc
  .integer({ min: 100, max: 999 })
  .chain((number) => fc.constantFrom(`工程${number}完工`, `River${number} Dredging`, `桥${number}`))

const settings = [
  (a: string) => a,
  (a: string) => `${a}。`,
  (a: string, b: string) => `${a}，${b}。`,
  (a: string) => `标题：${a}`,
  (a: string) => `Title: ${a}`,
  (a: string) => `【导语】${a}`,
  (a: string) => `原文：${a}`,
  (a: string) => `英文：${a}`,
  (a: string) => `译 文：${a}`,
  (a: string, b: string) => `${a}\t${b}`,
  (a: string, b: string) => `| ${a} | ${b} |`,
  (a: string, b: string) => `${a} / ${b}`,
  (a: string, b: string) => `${a}   ${b}`,
  (a: string, b: string) => `1\t${a}\t${b}`,
  (a: string, b: string) => `首页 > ${a} > ${b}`,
  (a: string, b: string) => `${a} > ${b}`,
  (a: string, b: string) => `${a}>>${b}>>正文`,
  (a: string) => `更多 > ${a}`,
  (a: string, b: string) => `来源：${a} | ${b}`,
  (a: string, b: string) => `来源：${a} 作者：${b}`,
  (a: string, b: string) => `作者：${a} 来源：${b} 2026-11-20`,
  (a: string) => `2026-11-20 09:30 ${a}`,
  (a: string) => `Updated: 9:30, Nov. 20, 2026 | ${a}`,
  (a: string) => `（${a}）`,
  (a: string) => `By ${a}`,
  (a: string) => `图：${a}`,
  (a: string) => `（记者 ${a} 摄）`,
  (a: string) => `https://example.com/${a}`,
  (a: string) => `“${a}`,
  (a: string) => `\u202E${a}\u200B`,
  (a: string, b: string) => `${a}\u000B${b}\u0085${a}`,
  (a: string) => `<p>${a}</p>`,
  (a: string) => `00:00:01,000 --> 00:00:02,000\n${a}`,
  () => '-----',
  () => '第1页 共2页',
  () => 'English Version',
  () => '(End)',
  () => '标题：',
  () => '译文：',
  () => '首页 > 正文',
  () => '',
]

test('no word of any document is lost, whatever its lines are', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(word, word, fc.constantFrom(...settings)).map(([a, b, set]) => ({
          words: [a, b],
          line: set(a, b),
        })),
        { maxLength: 24 },
      ),
      (lines) => {
        const document = JSON.stringify(parseDocument(lines.map(({ line }) => line).join('\n')))
        for (const { words, line } of lines) {
          for (const each of words.filter((part) => line.includes(part))) {
            expect(document.includes(each), `lost ${each} of ${line}`).toBe(true)
          }
        }
      },
    ),
    { numRuns: 300 },
  )
}, 60_000)

test('no text makes the reading fail', () => {
  const piece = fc.oneof(
    fc.constantFrom(...settings).map((set) => set('工程', 'River')),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '>',
      '|',
      '\t',
      '：',
      '（',
      '“',
      '来源：',
      'By ',
      '标题：',
      '月',
      '日',
      '电',
      '@',
    ),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, piece, piece), { maxLength: 20 }), (lines) => {
      const text = lines.map((parts) => parts.join('')).join('\n')
      const { warnings } = parseDocument(text)
      const last = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u).length
      for (const { line } of warnings) {
        expect(line).toBeGreaterThanOrEqual(1)
        expect(line).toBeLessThanOrEqual(last)
      }
    }),
    { numRuns: 300 },
  )
}, 60_000)
