import { expect, test } from 'vitest'
import { js2xliff, xliff2js } from 'xliff'
import { buildContent, buildPassage } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { applyPlan, planTranslation } from '@/features/exchange/plan'
import { readTranslation } from '@/features/exchange/read-translation'
import { fileOf } from '@/features/exchange/testing/file-of'
import { locales } from '@/lib/i18n/locales'
import { writeXliff } from './write-xliff'

const address = 'https://example.org/?a=1&b=2'

const content = buildContent({
  headline: { zh: '新桥 <通车>', en: '' },
  passages: [
    {
      id: 'rich',
      panels: {
        zh: [
          {
            type: 'paragraph',
            text: [
              { text: '新桥' },
              { text: '今天', marks: ['bold'] },
              { text: '通车', link: address },
            ],
          },
        ],
        en: [],
      },
    },
    buildPassage('plain', '全长3公里。', 'It is long.'),
  ],
})

/** What the library `xliff` makes of a file of ours. */
const parsed = async () => xliff2js(writeXliff(fileOf(testDatabase(), content)))

test('another program’s library reads languages, units, looks and links out of our file', async () => {
  const read = await parsed()
  expect(read).toMatchObject({
    xliffVersion: '2.1',
    sourceLanguage: 'zh-Hans',
    targetLanguage: 'en',
  })
  const units = read.resources['story-7']
  expect(Object.keys(units ?? {})).toEqual(['_headline', 'rich', 'plain'])
  expect(units?._headline).toMatchObject({ source: '新桥 <通车>' })
  expect(units?.plain).toMatchObject({ source: '全长3公里。', target: 'It is long.' })
  expect(units?.rich?.source).toMatchObject([
    '新桥',
    { Span: { type: 'fmt', subType: 'xlf:b', contents: '今天' } },
    { Span: { type: 'link', dataRefStart: 'd1', contents: '通车' } },
  ])
  expect(JSON.stringify(units?.rich)).toContain(address)
})

test('what it writes comes back, though it keeps neither names of segments nor our seals', async () => {
  const read = await parsed()
  const units = read.resources['story-7']
  if (!units?._headline || !units.plain) throw new Error('The file has lost its units')
  units._headline.target = 'Bridge <opens>'
  units.plain.target = 'It is 3 km long.'
  const plan = planTranslation(content, 7, readTranslation(await js2xliff(read)), locales)
  expect(plan.parts.filter(({ kind }) => kind !== 'same')).toMatchObject([
    { id: '_headline', kind: 'newer', after: 'Bridge <opens>' },
    { id: 'plain', kind: 'newer', before: 'It is long.', after: 'It is 3 km long.' },
  ])
  const after = applyPlan(content, plan, ['_headline', 'plain'])
  expect(after.headline.en).toBe('Bridge <opens>')
  expect(after.passages[1]?.panels.en).toEqual(buildPassage('', '', 'It is 3 km long.').panels.en)
})
