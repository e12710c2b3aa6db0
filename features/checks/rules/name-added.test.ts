import { expect, test } from 'vitest'
import type { KnownName } from '@/features/checks/names/known-names'
import { runChecks } from '@/features/checks/run-checks'
import { termList } from '@/features/checks/terms/term-list'

const form = (preferred: string[]) => ({ preferred, forbidden: [] })
const terms = termList([
  { domain: 'place', zh: form(['上海', '上海市']), en: form(['Shanghai']) },
  { domain: 'place', zh: form(['斐济']), en: form(['Fiji']) },
  { domain: 'institution', zh: form(['国防部']), en: form(['Ministry of Defense', 'Pentagon']) },
  { domain: 'institution', zh: form(['中国共产党']), en: form(['Communist Party']) },
  { domain: 'person', zh: form(['周恩来']), en: form(['Zhou Enlai', 'Zhou']) },
  { domain: 'company', zh: form(['小米集团']), en: form(['Xiaomi']) },
  { domain: 'person', zh: form(['朔尔茨']), en: form(['Scholz']) },
])
const lake: KnownName = { en: 'Meixi Lake', zh: ['梅溪湖', '梅溪'] }
const hill: KnownName = { en: 'Yuelu Hill', zh: ['岳麓山', '岳麓'] }

function find(...passages: [zh: string, en: string][]) {
  const texts = passages.map(([zh, en]) => ({ zh, en }))
  return runChecks(texts, { wordList: null, terms, names: [lake, hill] })
    .filter(({ rule }) => rule === 'name-added' || rule === 'name-missing')
    .map(({ rule, passage, en, zh, values, isSlight }) => [
      rule === 'name-added'
        ? texts[passage]?.en.slice(en?.start, en?.end)
        : texts[passage]?.zh.slice(zh?.start, zh?.end),
      values?.use,
      ...(isSlight ? ['slight'] : []),
    ])
}

test.each([
  ['上海通车', 'It opened in Shanghai.'],
  ['小米发布手机', 'Xiaomi showed a phone.'],
  ['英文名为Communist Party', 'The English name is Communist Party.'],
  ['沪宁铁路', 'a railway from Shanghai'],
  ['他在五角大楼说', 'he said at the Pentagon'],
  ['共产党领导人', 'leaders of the Communist Party'],
  ['他读报纸', 'He read the Shanghai Daily.'],
  ['肖尔茨在巴黎', 'Scholz is in Paris'],
  ['王晓明说', 'Wang Xiaoming said'],
  ['曾伟说', 'Zeng Wei said'],
  ['周国梁来了', 'Zhou came.'],
  ['吕梁说', 'Lu Liang said'],
  ['在香港', 'in Hong Kong'],
  ['市民在梅溪散步', 'Residents walked at Meixi Lake.'],
])('%s: %s', (zh, en) => expect(find([zh, en])).toEqual([]))

test.each([
  ['美日达成共识', 'The US, Japan and Fiji agreed.', ['Fiji', '斐济']],
  ['记者说', 'Ma Xiaobo, a reporter, said', ['Ma Xiaobo', 'none']],
  ['市民在湖边散步', 'Residents walked at Meixi Lake.', ['Meixi Lake', '梅溪湖']],
  ['他说', 'Scholz said', ['Scholz', '朔尔茨']],
])('%s: %s is found', (zh, en, found) => expect(find([zh, en])).toEqual([found]))

test('what another passage names is only noted', () => {
  expect(
    find(['梅溪湖开放', 'Meixi Lake opened.'], ['湖边人多', 'Many came to Meixi Lake.']),
  ).toEqual([['Meixi Lake', '梅溪湖', 'slight']])
})

test('of two names that have changed places each is found', () => {
  expect(
    find(
      ['梅溪湖和岳麓山开放', 'Meixi Lake and Yuelu Hill opened.'],
      ['梅溪湖边人多', 'Many came to Yuelu Hill.'],
    ),
  ).toEqual([
    ['Yuelu Hill', '岳麓山'],
    ['梅溪湖', 'Meixi Lake'],
  ])
})

test('a name that is told to be misspelt is told of once', () => {
  expect(find(['记者王晓明说', 'Wang Xiaoling, a reporter, said'])).toEqual([])
})
