import { expect, test } from 'vitest'
import { findPersons } from '@/features/checks/names/persons'
import { checkNames } from './name'

function findings(zh: string, en: string, story = en) {
  const [persons = []] = findPersons([zh])
  return checkNames({ zh, en }, persons, story).map((found) => [
    found.rule,
    found.zh && zh.slice(found.zh.start, found.zh.end),
    found.en && en.slice(found.en.start, found.en.end),
    found.values?.use,
  ])
}

test.each([
  ['记者王晓明说', 'Wang Xiaoming, a reporter, said'],
  ['记者王晓明说', 'Xiaoming Wang, a reporter, said'],
  ['顾问赵春山表示', 'Chiu Chun-shan, an adviser, said'],
  ['市长陈桂兰说', 'Mayor Chen Gui-lan said'],
  ['孙先生说', 'the man said'],
  ['香港特区政府财政司司长陈国良说', 'Paul Chan, the financial secretary, said'],
  ['导演马丁说', 'the director said'],
  ['他周三说', 'he said'],
  ['德国总理肖尔茨说', 'German Chancellor Olaf Scholz said'],
  ['总统马克龙指出', 'President Macron noted'],
  ['总统武契奇强调', 'President Vučić stressed'],
  ['导演贾木许透露', 'Director Jarmusch revealed'],
  ['总理肖尔茨和来宾', 'Chancellor Scholz and the guests'],
  ['总理黄循财说', 'Prime Minister Lawrence Wong said'],
])('%s: %s', (zh, en) => expect(findings(zh, en)).toEqual([]))

test.each([
  [
    '记者王晓明说',
    'Wang Xiaoling, a reporter, said',
    ['name-spelling', '王晓明', 'Wang Xiaoling', 'Wang Xiaoming'],
  ],
  ['记者王晓明说', 'The reporter said', ['name-missing', '王晓明', null, 'Wang Xiaoming']],
  ['记者李克明说', 'The reporter from London said', ['name-missing', '李克明', null, 'Li Keming']],
])('%s: %s is found', (zh, en, found) => expect(findings(zh, en)).toEqual([found]))

test('a family name alone goes on where the story has said the whole', () => {
  expect(findings('王晓明说，', 'Wang said', 'Wang Xiaoming came. Wang said')).toEqual([])
})

test('a name that was shown to be one is known wherever it stands', () => {
  const [, second] = findPersons(['记者王晓明说', '后来王晓明走到河边'])
  expect(second).toMatchObject([{ start: 2, end: 5, surname: 'wang', given: 'xiaoming' }])
})
