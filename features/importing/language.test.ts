import { expect, test } from 'vitest'
import { readLanguage } from './language'

test.each([
  ['新桥今天上午通车。', 'zh'],
  ['The bridge opened this morning.', 'en'],
  ['IBM、Google、Microsoft、Amazon、Meta、Apple、Oracle、Intel和AMD均派人出席。', 'zh'],
  ['《Good Night and Good Luck》导演George Clooney与Grant Heslov到场。', 'zh'],
  ['他在信中写道：“We shall meet again where the river bends and the road begins.”', 'zh'],
  ['先运行 git pull，再运行 npm install。', 'zh'],
  ['The novel 《红楼梦》, also called “石头记，一部没有写完的长篇小说”, was on the table.', 'en'],
  ['The character 和 means harmony, and 谐 means agreement.', 'en'],
  ['Li Na (李娜) of the Academy of Sciences (中国科学院) said so.', 'en'],
  ['“桥修好了再走。”', 'zh'],
  ['ＧＤＰ增长5%', 'zh'],
])('tells what a paragraph mostly is: %s', (text, locale) => {
  expect(readLanguage(text).locale).toBe(locale)
})

test('has no opinion on a line without words', () => {
  expect(readLanguage('* * * 2019').locale).toBeNull()
})
