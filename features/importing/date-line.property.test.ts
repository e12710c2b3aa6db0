import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHeadLine } from './head-line'
import { parseDocument } from './parse-document'
import { isoOf } from './published-date'
import { faultyDateOf, holdsFullDate } from './unread-date'

const pad = (value: number) => String(value).padStart(2, '0')

const day = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .chain(({ month, day }) =>
    fc
      .constantFrom(
        `2026年${month}月${day}日`,
        `2026-${pad(month)}-${pad(day)}`,
        `2026/${month}/${day}`,
        `民國115年${month}月${day}日`,
        `${day} ${new Date(2026, month - 1, 1).toLocaleString('en', { month: 'long' })} 2026`,
        `${new Date(2026, month - 1, 1).toLocaleString('en', { month: 'short' })}. ${day}, 2026`,
      )
      .map((text) => ({ text, iso: `2026-${pad(month)}-${pad(day)}` })),
  )

const clock = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .chain(({ hour, minute }) =>
    fc
      .constantFrom(
        `${pad(hour)}:${pad(minute)}`,
        `${hour}时${minute}分`,
        `${hour}點${pad(minute)}分許`,
        `${hour % 12 || 12}:${pad(minute)} ${hour < 12 ? 'a.m.' : 'p.m.'}`,
      )
      .map((text) => ({ text, iso: `${pad(hour)}:${pad(minute)}:00` })),
  )

const zone = fc.constantFrom(
  { text: '', offset: '+08:00' },
  { text: ' GMT', offset: '+00:00' },
  { text: ' EST', offset: '-05:00' },
  { text: ' UTC+5:30', offset: '+05:30' },
  { text: '（北京时间）', offset: '+08:00' },
  { text: ' Tokyo time', offset: '+09:00' },
  { text: ' +0300', offset: '+03:00' },
  { text: ' IST', offset: null },
  { text: '（当地时间）', offset: null },
  { text: ' QQT', offset: null },
  { text: ' UTC+19', offset: null },
)

const label = fc.constantFrom('', '发布时间：', '發表於 ', 'Published: ', 'Posted on ', '（')

test('an instant is the one that the line states, in the zone that it names', () => {
  fc.assert(
    fc.property(day, clock, zone, label, (day, clock, zone, label) => {
      const line = `${label}${day.text} ${clock.text}${zone.text}`
      const { time, rest } = readHeadLine(line) ?? {}
      expect(rest).toBeUndefined()
      expect(time && isoOf(time, 'Asia/Shanghai')).toBe(
        zone.offset === null ? day.iso : `${day.iso}T${clock.iso}${zone.offset}`,
      )
    }),
    { numRuns: 500 },
  )
})

const piece = fc.oneof(
  day.map(({ text }) => text),
  clock.map(({ text }) => text),
  zone.map(({ text }) => text),
  label,
  fc.constantFrom(
    '更新',
    '来源：',
    '民国',
    '廿',
    '年',
    '晚上',
    ' CST',
    '-',
    '/',
    '12',
    '2026',
    '点',
    '半',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
)

test('any line is read or left alone, and what is read is a day of the line’s figures', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const line = pieces.join('')
      faultyDateOf(line)
      holdsFullDate(line)
      const { published, updated } = parseDocument(line)
      for (const iso of [published, updated]) {
        if (iso === null) continue
        expect(iso).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$/u)
        expect(Number.isNaN(Date.parse(iso))).toBe(false)
      }
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['digits', '1'.repeat(200_000)],
  ['dates', '2026-11-20 '.repeat(20_000)],
  ['labels', '发布于'.repeat(60_000)],
  ['zones', '北京时间'.repeat(50_000)],
  ['clocks', '12:30'.repeat(40_000)],
  ['half clocks', '晚上8点'.repeat(40_000)],
  ['Chinese', '时'.repeat(200_000)],
  ['numerals', '二'.repeat(200_000)],
  ['words before time', 'Very '.repeat(40_000)],
  ['credits', '来源：'.repeat(60_000)],
  ['credits with spaces', `来源：${'a '.repeat(100_000)}`],
  ['spaces', `2026-11-20${' '.repeat(200_000)}x`],
  ['brackets', '（'.repeat(200_000)],
])('a long line costs time by its length alone: %s', (_, line) => {
  readHeadLine(line)
  faultyDateOf(line)
  holdsFullDate(line)
})
