import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MemoryPair } from '@/features/memory/pair'
import { cleanText } from '@/lib/clean-text'
import { readTmx } from './read-tmx'
import { TmxFault } from './tmx-fault'
import { writeTmx } from './write-tmx'

/** Text as panels have it: without what is never kept. */
const text = fc
  .oneof(
    fc.constantFrom('新桥', 'a < b & "c"', '一\n二', ']]>', '<seg>'),
    fc.string({ unit: 'grapheme' }),
  )
  .map((given) => cleanText(given).trim())
  .filter((given) => given !== '' && !/[\uFFFE\uFFFF]/u.test(given))

const pair: fc.Arbitrary<MemoryPair> = fc.record({
  pair: fc.constantFrom(['zh', 'en'] as const, ['en', 'ar'] as const, ['zh', 'ar'] as const),
  texts: fc.tuple(text, text),
})

test('pairs come back from TMX as they went', () => {
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      expect(readTmx(writeTmx(pairs, 'zh'))).toEqual(pairs)
    }),
  )
})

const tmx = (inside: string) => `<tmx version="1.4"><header/><body>${inside}</body></tmx>`
const variant = (tag: string, words: string) => `<tuv xml:lang="${tag}"><seg>${words}</seg></tuv>`

describe('a memory of another program', () => {
  test('is read in whichever order, whatever country it names, without its codes', () => {
    const unit = `<tu>${variant('EN-US', 'A <bpt i="1">&lt;b></bpt><hi>new</hi><ept i="1"/> bridge')}${variant('zh_CN', '新桥')}${variant('tlh', 'x')}</tu>`
    const type = '<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
    expect(readTmx(type + tmx(unit))).toEqual([
      { pair: ['zh', 'en'], texts: ['新桥', 'A new bridge'] },
    ])
  })

  test('is three pairs where it is in three languages', () => {
    const unit = `<tu>${variant('zh', '桥')}${variant('en', 'Bridge')}${variant('ar', 'جسر')}</tu>`
    expect(readTmx(tmx(unit))).toHaveLength(3)
  })

  test.each([
    ['that is no XML', 'bridge'],
    ['that is other XML', '<xliff/>'],
    ['with entities of its own', `<!DOCTYPE tmx [<!ENTITY a "b">]>${tmx('')}`],
    ['that is cut off', tmx('<tu>').slice(0, -8)],
    ['that is deeper than any', tmx('<tu>'.repeat(10_000))],
  ])('is refused %s', (_, given) => {
    expect(() => readTmx(given)).toThrow(TmxFault)
  })
})
