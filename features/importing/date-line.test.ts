import { describe, expect, test } from 'vitest'
import { readHeadLine } from './head-line'
import { isoOf, type StatedTime } from './published-date'

/** In a newsroom in Shanghai. */
const iso = (time: StatedTime | undefined) => time && isoOf(time, 'Asia/Shanghai')

function read(line: string) {
  const { time, updated, isUpdate, rest, source } = readHeadLine(line) ?? {}
  return { time: iso(time), updated: iso(updated), isUpdate, rest, source, doubts: time?.doubts }
}

describe('a zone that is named is heeded', () => {
  test.each([
    ['Nov. 20, 2026 9:30 a.m. EST', '2026-11-20T09:30:00-05:00'],
    ['July 20, 2026 9:30 AM EDT', '2026-07-20T09:30:00-04:00'],
    ['Nov. 20, 2026 9:30 a.m. ET', '2026-11-20T09:30:00-05:00'],
    ['Jul. 20, 2026 9:30 a.m. ET', '2026-07-20T09:30:00-04:00'],
    ['Published Nov. 20, 2026 at 9:30 a.m. PDT', '2026-11-20T09:30:00-07:00'],
    ['2026-11-20 09:30 PT', '2026-11-20T09:30:00-08:00'],
    ['2026-11-20 09:30 (PST)', '2026-11-20T09:30:00-08:00'],
    ['2026-11-20 09:30 CET', '2026-11-20T09:30:00+01:00'],
    ['2026-07-20 09:30 BST', '2026-07-20T09:30:00+01:00'],
    ['2026-11-20 09:30 JST', '2026-11-20T09:30:00+09:00'],
    ['2026-11-20 09:30 KST', '2026-11-20T09:30:00+09:00'],
    ['2026-11-20 09:30 MSK', '2026-11-20T09:30:00+03:00'],
    ['2026-11-20 09:30 CST', '2026-11-20T09:30:00+08:00'],
    ['2026-11-20 09:30 UTC+8', '2026-11-20T09:30:00+08:00'],
    ['2026-11-20 09:30（UTC+08:00）', '2026-11-20T09:30:00+08:00'],
    ['2026-11-20 09:30 UTC−05:00', '2026-11-20T09:30:00-05:00'],
    ['2026-11-20 0930 GMT', '2026-11-20T09:30:00+00:00'],
    ['2026-11-20 09:30 GMT+0530', '2026-11-20T09:30:00+05:30'],
    ['Fri, 20 Nov 2026 09:30:00 +0800', '2026-11-20T09:30:00+08:00'],
    ['Fri Nov 20 09:30:00 EST 2026', '2026-11-20T09:30:00-05:00'],
    ['2026-11-20T09:30:00.123-05:00', '2026-11-20T09:30:00-05:00'],
    ['20261120T093000Z', '2026-11-20T09:30:00+00:00'],
    ['20261120 09:30 EST', '2026-11-20T09:30:00-05:00'],
    ['2026-11-20 09:30 Europe/Paris', '2026-11-20T09:30:00+01:00'],
    ['Nov. 20, 2026 9:30 a.m. Eastern Standard Time', '2026-11-20T09:30:00-05:00'],
    ['Nov. 20, 2026 9:30 a.m. (Beijing time)', '2026-11-20T09:30:00+08:00'],
    ['Nov. 20, 2026 9:30 a.m. London time', '2026-11-20T09:30:00+00:00'],
    ['2026年11月20日 09:30（北京时间）', '2026-11-20T09:30:00+08:00'],
    ['北京時間2026年11月20日09:30', '2026-11-20T09:30:00+08:00'],
    ['2026年11月20日东京时间9时30分', '2026-11-20T09:30:00+09:00'],
    ['美东时间2026年11月20日 9:30', '2026-11-20T09:30:00-05:00'],
    ['2026年7月20日 9:30 美国东部时间', '2026-07-20T09:30:00-04:00'],
    ['2026年11月20日9时30分（纽约当地时间）', '2026-11-20T09:30:00-05:00'],
    ['2026年11月20日 格林尼治时间9时30分', '2026-11-20T09:30:00+00:00'],
    ['2026-11-20 09:30 东八区', '2026-11-20T09:30:00+08:00'],
    ['Nov. 20, 2026 9:30 a.m. EST (10:30 p.m. Beijing time)', '2026-11-20T09:30:00-05:00'],
  ])('%s', (line, time) => {
    expect(read(line)).toMatchObject({ time, rest: undefined })
  })
})

describe('a time that is not understood is its day alone', () => {
  test.each([
    '2026-11-20 09:30 IST',
    '2026-11-20 09:30 XYZT',
    '2026-11-20 09:30 AST',
    'Nov. 20, 2026 9:30 a.m. local time',
    'Nov. 20, 2026 9:30 a.m. Ruritania time',
    '2026-11-20 09:30 Mars/Olympus',
    '2026-11-20 09:30 UTC+25',
    '当地时间2026年11月20日9时30分',
    '2026年11月20日當地時間上午9時30分',
    '2026年11月20日9时30分（当地时间）',
    '2026年11月20日9时30分（墨西哥城时间）',
    '2026-11-20 9:30 p.m. (0130 GMT)',
    '2026-11-20 09:30-10:30',
    '2026年11月20日 晚上12点',
    '2026年11月20日 深夜1点',
    '2026年11月20日 上午15:00',
    '2026年11月20日 8点多',
    'Nov. 20, 2026 12 midnight',
    'Nov. 20, 2026 15:30 a.m.',
  ])('%s', (line) => {
    expect(read(line)).toMatchObject({ time: '2026-11-20', rest: undefined })
  })

  test('CST on a page without Chinese is not China’s', () => {
    const { time } = readHeadLine('Nov. 20, 2026 9:30 a.m. CST') ?? {}
    if (!time) throw new Error('no date')
    const english = (timeZone: string) => isoOf(time, { timeZone, isChinese: false })
    expect(english('Asia/Shanghai')).toBe('2026-11-20')
    expect(english('America/Chicago')).toBe('2026-11-20T09:30:00-06:00')
  })
})

describe('clocks', () => {
  test.each([
    ['晚上8点半', '20:30:00'],
    ['晚上八點半', '20:30:00'],
    ['晚8时', '20:00:00'],
    ['今晚11点一刻', '23:15:00'],
    ['8点1刻', '08:15:00'],
    ['8时30分许', '08:30:00'],
    ['约20时许', '20:00:00'],
    ['20时30分左右', '20:30:00'],
    ['凌晨3点', '03:00:00'],
    ['凌晨零点三十分', '00:30:00'],
    ['清晨六时', '06:00:00'],
    ['早上8点钟', '08:00:00'],
    ['上午九时三十分', '09:30:00'],
    ['中午12点', '12:00:00'],
    ['中午1点半', '13:30:00'],
    ['正午', '12:00:00'],
    ['午后3点', '15:00:00'],
    ['下午3:15', '15:15:00'],
    ['傍晚6時', '18:00:00'],
    ['16时05分09秒', '16:05:09'],
    ['9:30 p.m.', '21:30:00'],
    ['9.30pm', '21:30:00'],
    ['9 PM', '21:00:00'],
    ['12:05 a.m.', '00:05:00'],
    ['12 noon', '12:00:00'],
    ['9:30 in the evening', '21:30:00'],
    ['9h30', '09:30:00'],
    ['2130 hrs', '21:30:00'],
  ])('%s', (clock, time) => {
    expect(read(`2026年11月20日 ${clock}`)).toMatchObject({
      time: `2026-11-20T${time}+08:00`,
      rest: undefined,
    })
  })

  test('24:00 is the end of a day, and no later time is one', () => {
    expect(read('2026-11-20 24:00').time).toBe('2026-11-21T00:00:00+08:00')
    expect(readHeadLine('2026-11-20 24:01')).toBeNull()
    expect(readHeadLine('2026-11-20 12:60')).toBeNull()
  })
})

describe('days', () => {
  test.each([
    ['民國115年11月7日', '2026-11-07'],
    ['中華民國一一五年十一月七日', '2026-11-07'],
    ['民国一百一十五年十一月七日', '2026-11-07'],
    ['令和8年11月7日', '2026-11-07'],
    ['二〇二六年十一月廿一日', '2026-11-21'],
    ['二○二六年十一月卅日', '2026-11-30'],
    ['二零二六年元月三十一日', '2026-01-31'],
    ['2026年十一月廿一日', '2026-11-21'],
    ['2026年11月7號', '2026-11-07'],
    ['2026.11.07', '2026-11-07'],
    ['2026/11/7', '2026-11-07'],
    ['2026–11–07', '2026-11-07'],
    ['2026．11．7', '2026-11-07'],
    ['Nov. 7, 2026', '2026-11-07'],
    ['Nov 7 2026', '2026-11-07'],
    ['NOVEMBER 7TH, 2026', '2026-11-07'],
    ['7 November 2026', '2026-11-07'],
    ['The 7th of November, 2026', '2026-11-07'],
    ['07-Nov-2026', '2026-11-07'],
    ['2026 Nov 7', '2026-11-07'],
    ['Saturday, Nov. 7, 2026', '2026-11-07'],
    ['11/20/2026', '2026-11-20'],
    ['20/11/2026', '2026-11-20'],
    ['20.11.2026', '2026-11-20'],
    ['11/11/2026', '2026-11-11'],
    // Only one of the two is a Tuesday.
    ['Tuesday, 12/01/2026', '2026-12-01'],
  ])('%s', (line, day) => {
    expect(read(line)).toMatchObject({ time: `${day}T00:00:00+08:00`, rest: undefined })
  })

  test.each([
    '11/07/2026',
    '07.11.2026',
    '11-07-2026 09:30',
    '2026年2月30日',
    '2026年13月1日',
    '2026-11-31',
    '26年11月20日',
    '11/20/26',
    '农历二〇二六年十月十二日',
    '2026-11-20 至 2026-11-22',
    '2026-11-20 2026-11-21',
    '2026年11月20日新闻发布会实录',
    '2026-11-20 发布会',
    'Nov. 20, 2026 the first time in years',
  ])('are not read where they are none, or may be another: %s', (line) => {
    expect(readHeadLine(line)).toBeNull()
  })

  test('whose weekday does not fit are doubted', () => {
    expect(read('2026年11月20日 星期四 09:30').doubts).toEqual(['weekday-mismatch'])
    expect(read('Thu, Nov. 20, 2026').doubts).toEqual(['weekday-mismatch'])
    expect(read('2026年11月20日（星期五）09:30').doubts).toBeUndefined()
  })
})

describe('labels', () => {
  const time = '2026-11-20T09:30:00+08:00'

  test.each([
    '发布于 2026-11-20 09:30',
    '发表于：2026-11-20 09:30',
    '發佈時間：2026年11月20日 09:30',
    '發表於2026年11月20日09:30',
    '刊登日期：2026-11-20 09:30',
    '2026-11-20 09:30 发布',
    '2026-11-20 09:30发表',
    'Published: Nov. 20, 2026 9:30 a.m.',
    'Published on 20 November 2026, 9:30 a.m.',
    'First published at 9:30 a.m. on Nov. 20, 2026',
    'Posted Nov 20, 2026 9:30 AM',
    'Nov 20, 2026 9:30 AM | Published',
    'Date: 2026-11-20 09:30',
    '日期：2026-11-20 09:30',
  ])('of the publication: %s', (line) => {
    expect(read(line)).toMatchObject({ time, isUpdate: undefined, rest: undefined })
  })

  test.each([
    '更新于 2026-11-20 09:30',
    '最後更新：2026-11-20 09:30',
    '更新时间：2026-11-20 09:30',
    '2026-11-20 09:30 更新',
    '最近修改于2026-11-20 09:30',
    'Updated 9:30 a.m., Nov. 20, 2026',
    'Last updated on November 20, 2026 at 9:30 a.m.',
    'Last modified: 2026-11-20 09:30',
    'Nov. 20, 2026 9:30 a.m. (Updated)',
  ])('of the update: %s', (line) => {
    expect(read(line)).toMatchObject({ time, isUpdate: true, rest: undefined })
  })

  test.each([
    '发布时间：2026-11-20 09:30 更新时间：2026-11-21 10:00',
    '更新时间：2026-11-21 10:00 发布时间：2026-11-20 09:30',
    '2026-11-20 09:30 发布 2026-11-21 10:00 更新',
    '2026-11-20 09:30（更新于2026-11-21 10:00）',
    '發布於 2026-11-20 09:30，最後更新於 2026-11-21 10:00',
    'Published Nov. 20, 2026 9:30 a.m. | Updated Nov. 21, 2026 10 a.m.',
    'Updated 10:00 AM, Sat November 21, 2026; Published 9:30 AM, Fri November 20, 2026',
    'Published Nov. 20, 2026 at 9:30 a.m. and updated on Nov. 21, 2026 at 10 a.m.',
    'Nov. 20, 2026 9:30 a.m. Updated: Nov. 21, 2026 10 a.m.',
  ])('of both, the first published counts: %s', (line) => {
    const updated = '2026-11-21T10:00:00+08:00'
    expect(read(line)).toMatchObject({ time, updated, rest: undefined })
  })

  test('an update without a day is of the same one', () => {
    expect(read('Published: Nov 20, 2026 9:30 | Updated: 10:45').updated).toBe(
      '2026-11-20T10:45:00+08:00',
    )
  })

  test('are no part of a source’s name', () => {
    expect(read('Source: Washington Post  Nov. 20, 2026').source).toBe('Washington Post')
    expect(read('Source: New York Times Magazine').source).toBe('New York Times Magazine')
    expect(read('来源：双联社 更新时间：2026-11-20 09:30')).toMatchObject({
      source: '双联社',
      isUpdate: true,
    })
  })
})
