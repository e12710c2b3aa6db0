import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareFigures } from '@/features/checks/figures'
import { checkNumbers } from '@/features/checks/rules/number'
import { chineseQuantities } from './chinese'
import { englishQuantities } from './english'

const findings = (zh: string, en: string) =>
  checkNumbers({ zh, en }, compareFigures({ zh, en })).map((found) => ({
    rule: found.rule,
    zh: found.zh && zh.slice(found.zh.start, found.zh.end).trim(),
    en: found.en && en.slice(found.en.start, found.en.end),
  }))

describe('says the same', () => {
  test.each([
    ['1.5亿人', '150 million people'],
    ['3.5万亿元', '3.5 trillion yuan'],
    ['摆渡四十一年', 'rowed for forty-one years'],
    ['三百零一次', '301 times'],
    ['二万一千人', '21,000 people'],
    ['六十分', '60 points'],
    ['6天后', 'six days later'],
    ['增长百分之十二点五', 'up 12.5 percent'],
    ['五分之一', 'one-fifth'],
    ['五分之一的人', 'a fifth of the people'],
    ['1/3的土地', 'one-third of the land'],
    ['两千余人', 'more than 2,000 people'],
    ['数百万人', 'several million people'],
    ['上万人', 'over ten thousand people'],
    ['3至5万人', '30,000 to 50,000 people'],
    ['60万到80万人', 'between 600,000 and 800,000 people'],
    ['17.5亿立方米', '1.75 billion cubic meters'],
    ['200亿美元', '$20bn'],
    ['1200万', '12mn'],
    ['1.2万', '12k'],
    ['24人', 'two dozen people'],
    ['产量翻了一番', 'output doubled'],
    ['三倍', 'three times'],
    ['第三名', 'third place'],
    ['第75周年', 'the 75th anniversary'],
    ['3000亩', '200 hectares'],
    ['500公里', '311 miles'],
    ['6斤', '3 kilograms'],
    ['三十二点五万', '325,000'],
    ['八折', '20 percent off'],
    ['三成', '30 percent'],
    ['1亿2000万', '120 million'],
    ['两个半小时', 'two and a half hours'],
    ['90年代', 'the 1990s'],
    ['超过128万', 'some 1.3 million'],
    ['一百二十人', 'one hundred and twenty people'],
    ['50万', 'half a million'],
    ['14亿多人口', 'more than 1.4 billion people'],
    ['数十名', 'dozens of'],
    ['2018年', 'last year'],
    ['一两个小时', 'an hour or two'],
    ['三五天', 'a few days'],
    ['十七八岁', '17 or 18 years old'],
    ['二三十人', 'twenty or thirty people'],
    ['一两百人', 'one or two hundred people'],
    ['装机18千瓦', '18 kilowatts'],
    ['领先2秒20', 'a lead of 2.20 seconds'],
    ['游出4分07秒35', 'swam 4:07.35'],
    ['20世纪70、80年代', 'the 1970s and 1980s'],
    ['前三季度', 'the first three quarters'],
    ['油钱涨了三分之一', 'fuel is up by a third'],
    ['今年', 'in 2023'],
    ['一带一路沿线七国集团', 'G7 countries along the Belt and Road'],
    ['三峡大坝', 'the Three Gorges Dam'],
    ['两国一些人十分担心，万一', 'both countries have people who worry, in case'],
    ['党的二十大', 'the 20th National Congress of the CPC'],
    ['“十四五”规划', 'the 14th Five-Year Plan'],
    ['F-22战机用5G', 'F-22 fighters use 5G'],
    ['１２．５％', '12.5%'],
  ])('%s = %s', (zh, en) => expect(findings(zh, en)).toEqual([]))
})

describe('does not say the same', () => {
  test.each([
    ['3.5万亿元', '3.5 billion yuan', 'number-differs', '3.5万亿', '3.5 billion'],
    ['51.7万人', '5.17 million people', 'number-differs', '51.7万', '5.17 million'],
    ['12人受伤', '13 people were injured', 'number-differs', '12', '13'],
    ['增长12.5%', 'growth was strong', 'number-missing', '12.5%', null],
    ['增长强劲', 'growth reached 12.5 percent', 'number-added', null, '12.5 percent'],
    ['500公里', '500 miles', 'number-unit', '500公里', '500 miles'],
    ['3亿元', '300 million dollars', 'number-unit', '3亿元', '300 million dollars'],
    ['九二共识', "the consensus of '92", 'number-name', '九二共识', '92'],
    ['100%', '200%', 'number-differs', '100%', '200%'],
  ])('%s ≠ %s', (zh, en, rule, inChinese, inEnglish) =>
    expect(findings(zh, en)).toEqual([{ rule, zh: inChinese, en: inEnglish }]),
  )
})

test('every quantity stands where it says, in order, whatever the text', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'0129一两十百千万亿点分之第余至%,. aA-年月日个half million'),
    maxLength: 60,
  })
  fc.assert(
    fc.property(text, (sample) => {
      for (const found of [chineseQuantities(sample), englishQuantities(sample)]) {
        let end = 0
        for (const each of found) {
          expect(each.text).toBe(sample.slice(each.start, each.end))
          expect(each.low).toBeLessThanOrEqual(each.high)
          expect(each.start).toBeGreaterThanOrEqual(end)
          end = each.end
        }
      }
    }),
  )
})

test('a number agrees with itself in the other language, at any size', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 21, max: 9_999 }),
      fc.constantFrom(['万', 1e4], ['亿', 1e8]),
      (count, [scale, factor]) => {
        const value = count * (factor as number)
        expect(findings(`${count}${scale}人`, `${value.toLocaleString('en')} people`)).toEqual([])
      },
    ),
  )
})
