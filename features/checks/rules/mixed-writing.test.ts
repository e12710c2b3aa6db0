import { expect, test } from 'vitest'
import { checkMixedWriting } from './mixed-writing'

const find = (zh: string) =>
  checkMixedWriting({ zh, en: '' }).map(({ zh: span, fix }) => [
    span && zh.slice(span.start, span.end),
    fix?.text,
  ])

test.each([
  '新桥今天上午通车，两岸居民步行过江。',
  '新橋今天上午通車，兩岸居民步行過江。',
  '著名作家在台北的后面里弄干了一只碗。',
  '乾隆年间的瞭望塔',
  '下游兩縣受惠，旅遊業復甦。',
])('one writing is let be: %s', (text) => expect(find(text)).toEqual([]))

test.each([
  ['新橋今天上午通车，两岸居民步行过江。', ['橋', '桥']],
  ['两岸居民在圖書館里读书。', ['圖書館', '图书馆']],
  ['新橋今天上午通車，两岸居民步行過江。', ['两', undefined]],
])('two in one are found: %s', (text, found) => expect(find(text)).toEqual([found]))
