import { describe, expect, test } from 'vitest'
import { foldCharacters } from './fold'

const folded = (text: string) =>
  foldCharacters(text)
    .map((character) => character.text)
    .join('')

const tableNames = [
  'TSCharacters',
  'STCharacters',
  'TSPhrases',
  'STPhrases',
  'STPhrases_GeneratedFromRegionalPhrases',
  'TWVariants',
  'TWVariantsRev',
  'TWVariantsPhrases',
  'TWVariantsRevPhrases',
  'HKVariants',
  'HKVariantsRev',
  'HKVariantsPhrases',
  'HKVariantsRevPhrases',
  'CJK_Compatibility_Ideographs',
]

describe.each(tableNames)('OpenCC’s table %s', (name) => {
  test('writes nothing in two ways that search tells apart', async () => {
    const { default: table } = await import(
      `../../node_modules/opencc-js/dist/esm-lib/dict/${name}.js`
    )
    const entries: string[][] = table.split('|').map((entry: string) => entry.split(' '))
    const apart = entries.flatMap(([written = '', ...others]) =>
      others
        .filter((other) => [...other].length === [...written].length)
        .filter((other) => folded(other) !== folded(written))
        .map((other) => `${written} ${other}`),
    )
    expect(entries.length).toBeGreaterThan(4)
    expect(apart).toEqual([])
  })
})

test.each([
  ['復甦', '复苏'],
  ['計畫', '计划'],
  ['意味著', '意味着'],
  ['隨著', '随着'],
  ['著手', '着手'],
  ['瞭解', '了解'],
  ['甚麼', '什么'],
  ['憑藉', '凭借'],
  ['祇有', '只有'],
  ['衹有', '只有'],
  ['敍述', '叙述'],
  ['沈沒', '沉没'],
  ['砲彈', '炮弹'],
  ['妳們', '你们'],
  ['囯家', '国家'],
  ['答覆', '答复'],
  ['靑年', '青年'],
  ['淸華', '清华'],
  ['説明', '说明'],
  ['台灣', '臺湾'],
  ['裏面', '里面'],
  ['綫路', '线路'],
  ['羣眾', '群众'],
  ['戶口', '户口'],
  ['黃色', '黄色'],
  ['錄音', '录音'],
])('%s is found by %s', (traditional, simplified) => {
  expect(folded(traditional)).toBe(folded(simplified))
})

test.each([
  ['滬', '滤'],
  ['中', '国'],
  ['已', '己'],
  ['未', '末'],
])('%s and %s stay apart', (one, other) => expect(folded(one)).not.toBe(folded(other)))
