import { expect, test } from 'vitest'
import { readHeadLine } from './head-line'
import { isoOf } from './published-date'

const afternoon = '2019-11-11T16:58:00+08:00'
const day = '2019-11-11T00:00:00+08:00'

test.each([
  ['2019年11月11日16:58', afternoon],
  ['2019年11月11日　16：58', afternoon],
  ['2019 年 11 月 11 日 16 时 58 分', afternoon],
  ['2019年11月11日 16点58分30秒', '2019-11-11T16:58:30+08:00'],
  ['2019年11月11日 星期一 16:58', afternoon],
  ['2019年11月11日（周一）下午4:58', afternoon],
  ['2019年11月11日 下午4时58分', afternoon],
  ['2019年11月11日 上午12:05', '2019-11-11T12:05:00+08:00'],
  ['2019年11月11日 凌晨12:05', '2019-11-11T00:05:00+08:00'],
  ['2019年11月11日 中午12:05', '2019-11-11T12:05:00+08:00'],
  ['二〇一九年十一月二十一日', '2019-11-21T00:00:00+08:00'],
  ['２０１９年１１月１１日１６：５８', afternoon],
  ['发布时间：2019-11-11 16:58', afternoon],
  ['北京时间2019年11月11日16:58', afternoon],
  ['2019-11-11 16:58', afternoon],
  ['2019-11-11 16:58:00', afternoon],
  ['2019-11-11T16:58:00+09:00', '2019-11-11T16:58:00+09:00'],
  ['2019-11-11T16:58:00Z', '2019-11-11T16:58:00+00:00'],
  ['2019-11-11 16:58 GMT-5', '2019-11-11T16:58:00-05:00'],
  ['2019/11/11', day],
  ['2019.11.11 16:58', afternoon],
  ['November 11, 2019', day],
  ['Nov. 11, 2019, 4:58 p.m.', afternoon],
  ['Monday, November 11, 2019 at 4:58 PM', afternoon],
  ['Published on 11 November 2019 16:58', afternoon],
  ['11th of November 2019, 16:58 Beijing time', afternoon],
  ['Updated: 11 Nov 2019', day],
  ['(2019-11-11)', day],
])('reads a date line: %s', (line, iso) => {
  const read = readHeadLine(line)
  expect(read?.rest).toBeUndefined()
  expect(read?.time && isoOf(read.time, 'Asia/Shanghai')).toBe(iso)
})

test.each([
  ['稿件来源:测试通讯社', '测试通讯社'],
  ['来源：北光通讯社', '北光通讯社'],
  ['（来源：北光通讯社）', '北光通讯社'],
  ['Source: Northern Light Agency', 'Northern Light Agency'],
  ['SOURCE：Northern Light (Beijing)', 'Northern Light (Beijing)'],
  ['[来源: 北光通讯社（广州）]', '北光通讯社（广州）'],
])('reads a credit line: %s', (line, source) => {
  expect(readHeadLine(line)).toEqual({ time: undefined, source, rest: undefined })
})

test.each([
  ['来源：双联社 | 国际', '双联社', '国际'],
  ['来源：双联社｜记者：张三', '双联社', '记者：张三'],
  ['来源：双联社  国际频道', '双联社', '国际频道'],
  ['来源：双联社　国际频道', '双联社', '国际频道'],
  ['来源：双联社\t国际频道', '双联社', '国际频道'],
  ['来源：双联社【字体：大 中 小】', '双联社', '字体：大 中 小】'],
  ['来源：双联社 阅读 123', '双联社', undefined],
  ['来源：双联社阅读：1.2万', '双联社', undefined],
  ['来源：双联社 | 2026-11-20 09:30 | 浏览量：1,024次', '双联社', undefined],
  ['来源：双联社 字数：800', '双联社', undefined],
  ['来源：双联社 800字', '双联社', undefined],
  ['来源：双联社（阅读123）', '双联社', undefined],
  ['来源：双联社作者：张三', '双联社', '作者：张三'],
  ['来源：双联社 责任编辑：张三', '双联社', '责任编辑：张三'],
  ['来源：双联社，作者：张三', '双联社', '作者：张三'],
  ['来源：双联社 https://www.example.com/a', '双联社', 'https://www.example.com/a'],
  ['来源：双联社2026-11-20', '双联社', undefined],
  ['来源：双联社 / 2026-11-20', '双联社', undefined],
  ['來源：雙聯社　發布時間：2026-11-20', '雙聯社', undefined],
  ['來源：雙聯社 責任編輯：李四', '雙聯社', '責任編輯：李四'],
  ['新聞來源：雙聯社 閱讀 123', '雙聯社', undefined],
  ['来源｜双联社', '双联社', undefined],
  ['Source: Twin Agency | World', 'Twin Agency', 'World'],
  ['Source: Twin Agency  World', 'Twin Agency', 'World'],
  ['Source: Twin Agency | 1,024 views', 'Twin Agency', undefined],
  ['Source: Twin Agency Views: 12', 'Twin Agency', undefined],
  ['Source: Twin Agency - 2026-11-20', 'Twin Agency', undefined],
  ['Source: Twin Agency; Editor: Li Si', 'Twin Agency', 'Editor: Li Si'],
  ['SOURCE : Twin Agency Editor: Li Si', 'Twin Agency', 'Editor: Li Si'],
  ['Source: Twin Agency https://example.com', 'Twin Agency', 'https://example.com'],
  ['作者：张三 来源：双联社', '双联社', '作者：张三 来源：双联社'],
  ['记者 张三 | 来源：双联社 | 2026-11-20', '双联社', '记者 张三 | 来源：双联社 | 2026-11-20'],
  ['来源：新华社、人民网', '新华社、人民网', undefined],
  ['来源：新华社/人民网', '新华社/人民网', undefined],
  ['来源：36氪', '36氪', undefined],
  ['Source: AP, Reuters', 'AP, Reuters', undefined],
])('ends the name of a source where something else begins: %s', (line, source, rest) => {
  const read = readHeadLine(line)
  expect(read?.source).toBe(source)
  expect(read?.rest).toBe(rest)
})

test.each([
  '2019年11月11日16:58　来源：北光通讯社',
  '来源：北光通讯社 2019-11-11 16:58',
  '2019-11-11 16:58 | 来源：北光通讯社',
  '发布时间：2019-11-11 16:58　　稿件来源:北光通讯社',
  '来源：北光通讯社　　发布时间：2019-11-11 16:58',
])('reads date and credit on one line: %s', (line) => {
  const read = readHeadLine(line)
  expect(read?.source).toBe('北光通讯社')
  expect(read?.time && isoOf(read.time, 'Asia/Shanghai')).toBe(afternoon)
  expect(read?.rest).toBeUndefined()
})

test.each([
  ['2019-11-11 16:58 来源：北光通讯社 作者：林晓舟', '作者：林晓舟'],
  ['2019-11-11 16:58 Source: Northern Light Writer: Lin Xiaozhou', 'Writer: Lin Xiaozhou'],
  ['来源：北光通讯社 责任编辑：林晓舟', '责任编辑：林晓舟'],
  ['2019-11-11 16:58 北光通讯社', '北光通讯社'],
])('says what else a line holds: %s', (line, rest) => {
  expect(readHeadLine(line)?.rest).toBe(rest)
})

test.each([
  '2019年11月11日，新桥通车。',
  '2019年13月11日',
  '2019年2月30日 16:58',
  '2019年11月11日 25:00',
  '11月11日16:58',
  '来源：',
  '来源：这家研究所在去年的报告中说，情况正在好转。专家并不同意。',
  'Source: a long report that says a great deal. It was not believed.',
  'November 11, 2019 was the day on which the bridge opened.',
  '16:58',
  '新桥通车',
])('leaves running text alone: %s', (line) => {
  expect(readHeadLine(line)).toBeNull()
})

test('states wall-clock time in the offset of its own day', () => {
  const winter = { year: 2024, month: 1, day: 5, hour: 9, minute: 0, second: 0 }
  expect(isoOf(winter, 'Europe/Paris')).toBe('2024-01-05T09:00:00+01:00')
  expect(isoOf({ ...winter, month: 7 }, 'Europe/Paris')).toBe('2024-07-05T09:00:00+02:00')
})

test.each(['XYZ', 'Eastern', '+8', '(WXYZ)'])(
  'what may be a zone behind a time and is none that is known leaves no instant: %s',
  (words) => {
    const read = readHeadLine(`2026-11-20 09:30 ${words}`)
    expect(words).toContain(read?.rest)
    expect(read?.time && isoOf(read.time, 'Asia/Shanghai')).toBe('2026-11-20')
  },
)

test.each(['BBC', '林晓舟', 'China Daily'])(
  'a name behind a time leaves the instant: %s',
  (words) => {
    const read = readHeadLine(`2026-11-20 09:30 ${words}`)
    expect(read?.time && isoOf(read.time, 'Asia/Shanghai')).toBe('2026-11-20T09:30:00+08:00')
  },
)
