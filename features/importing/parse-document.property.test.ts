import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '@/lib/clean-text'
import type { ParsedDocument } from './document'
import { parseDocument } from './parse-document'
import { renderDocument } from './render-document'

const chineseSentence = fc
  .tuple(
    fc.constantFrom('新桥', '东港的渔船', '山里的学校', '第3号列车', '研究人员', 'GPS信号'),
    fc.constantFrom('今天上午', '在风雨中', '按照计划', '时隔12年'),
    fc.constantFrom('投入使用', '回到了岸边', '迎来第一批学生', '完成了测试', '受到居民欢迎'),
  )
  .map((words) => `${words.join('')}，大家都很高兴。`)
const englishSentence = fc
  .tuple(
    fc.constantFrom(
      'The new bridge',
      'A boat of the harbour',
      'Train number 3',
      'The “红旗” school',
    ),
    fc.constantFrom('was opened', 'came back', 'passed its first test', 'won the prize'),
    fc.constantFrom('this morning', 'in wind and rain', 'after 12 years', 'as planned'),
  )
  .map((words) => `${words.join(' ')}, and everyone was pleased.`)
const body = (sentence: fc.Arbitrary<string>, joint: string) =>
  fc.array(
    fc.array(sentence, { minLength: 1, maxLength: 6 }).map((some) => some.join(joint)),
    { minLength: 1, maxLength: 9 },
  )

const truth = fc.record({
  breadcrumb: fc.constantFrom<string[]>(['资讯', '最新'], ['News', 'Latest', 'Rail & road']),
  headline: fc.record({
    zh: fc.constantFrom('新桥通车', '东港渔船归来：一夜风雨后', 'GPS信号为何中断？'),
    en: fc.constantFrom('New bridge opens', 'Boats return: a night of rain', 'Why did GPS fail?'),
  }),
  zh: body(chineseSentence, ''),
  en: body(englishSentence, ' '),
  source: fc.constantFrom('北光通讯社', 'Northern Light Agency'),
})

/** Some hundreds of documents take three seconds, and far more on a busy machine. */
const limit = 60_000

const afternoon = '2019-11-11T16:58:00+08:00'
const midnight = '2019-11-11T00:00:00+08:00'
const dates = new Map([
  ['2019年11月11日16:58', afternoon],
  ['2019-11-11 16:58', afternoon],
  ['2019/11/11', midnight],
  ['2019年11月11日 下午4:58', afternoon],
  ['November 11, 2019', midnight],
  ['11 November 2019 16:58', afternoon],
  ['星期一 2019年11月11日', midnight],
])

const setting = fc.record({
  first: fc.constantFrom('zh' as const, 'en' as const),
  layout: fc.constantFrom('stacked' as const, 'alternating' as const),
  date: fc.constantFrom(null, ...dates.keys()),
  datePlace: fc.constantFrom(
    'above-headline' as const,
    'below-headline' as const,
    'below-headlines' as const,
    'end' as const,
  ),
  credit: fc.constantFrom('稿件来源:', '来源：', 'Source: ', null),
  creditPlace: fc.constantFrom('beside-date' as const, 'below-date' as const, 'end' as const),
  breadcrumb: fc.constantFrom('>>', ' > ', ' » ', '›', null),
  headlines: fc.constantFrom('together' as const, 'apart' as const),
  indent: fc.constantFrom({}, { zh: '　　' }, { zh: '  ', en: '  ' }, { zh: '　　', en: '\t' }),
  blankLines: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
})

test(
  'reads a document as it was meant, however it is set',
  () => {
    fc.assert(
      fc.property(truth, setting, (meant, how) => {
        const document = parseDocument(renderDocument(meant, how))
        expect(document).toMatchObject({
          headline: meant.headline,
          sectionPath: how.breadcrumb ? meant.breadcrumb : [],
          published: how.date ? dates.get(how.date) : null,
          source: how.credit ? meant.source : null,
          warnings: [],
        })
        expect(document.body.zh.map(({ text }) => text)).toEqual(meant.zh)
        expect(document.body.en.map(({ text }) => text)).toEqual(meant.en)
      }),
      { numRuns: 300 },
    )
  },
  limit,
)

const anyLine = fc.oneof(
  chineseSentence,
  englishSentence,
  fc.constantFrom(
    ...dates.keys(),
    '来源：北光',
    'Source: X',
    '资讯>>最新',
    'News > Latest',
    '导语：好',
  ),
  fc.constantFrom(
    '',
    '',
    '　',
    '***',
    '2019-11-11 16:58 来源：北光 作者：林晓舟',
    '发布时间：昨天',
    '>>',
  ),
  fc.constantFrom('新桥通车', 'New bridge opens', '——副题', 'Reported by Lin', '责任编辑：林晓舟'),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

test(
  'loses no line of any text',
  () => {
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 30 }),
        fc.constantFrom('\n', '\r\n'),
        (lines, end) => {
          const text = lines.join(end)
          const document = parseDocument(text)
          const kept = keptText(document)
          for (const line of text.split(/[\n\v\f\r\u0085\u2028\u2029]/u)) {
            const words = cleanText(line).trim()
            const isKept = kept.includes(words) || isStated(words, document) || isWordless(words)
            expect(isKept, `lost: ${JSON.stringify(words)}`).toBe(true)
          }
        },
      ),
      { numRuns: 500 },
    )
  },
  limit,
)

function keptText({ body, headline }: ParsedDocument): string {
  const texts = [...body.zh, ...body.en].map(({ text }) => text)
  return [...texts, headline.zh, headline.en].join('\n')
}

/** Rules are told by their number, and hold no letter. */
function isWordless(line: string): boolean {
  return !/[\p{L}\p{N}]/u.test(line)
}

/** Dates, credits, breadcrumbs and standfirsts come out as what they state, not as they stand. */
function isStated(line: string, document: ParsedDocument): boolean {
  const { published, source, sectionNames, standfirst } = document
  const names = sectionNames.flatMap(({ zh, en }) => [zh, en])
  return (
    (dates.has(line) && dates.get(line) === published) ||
    (source !== null && /^(?:来源：|Source: )/u.test(line) && line.endsWith(source)) ||
    line.split(/>>| > /u).every((name) => names.includes(name)) ||
    line === `导语：${standfirst.zh}`
  )
}
