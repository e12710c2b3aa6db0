import { expect, test } from 'vitest'
import { checkUntranslated } from './untranslated'

const rules = (zh: string, en: string) => checkUntranslated({ zh, en }).map(({ rule }) => rule)

test.each([
  ['图书馆今天开放。', 'The library opens today.'],
  ['歌手李明的专辑《Blue Sky》今天发行。', 'The singer Li Ming (李明) released “Blue Sky” today.'],
  [
    'Louis Vuitton 发布新品',
    'Louis Vuitton showed a bag called “La vie est belle dans le sud de la France” in Paris.',
  ],
  ['日本电影《となりのトトロ》重映。', 'The Japanese film My Neighbor Totoro is back.'],
  ['API 与 HTTP 的说明见 https://example.org', 'See https://example.org for API and HTTP.'],
])('%s: %s', (zh, en) => expect(rules(zh, en)).toEqual([]))

test.each([
  ['图书馆今天开放。', '图书馆今天开放。', 'untranslated-language'],
  [
    'The library opens today for all readers.',
    'The library opens today for all readers.',
    'untranslated-language',
  ],
  ['图书馆今天开放。', 'The library opens today - 华声在线', 'untranslated-text'],
  [
    '消防员连夜清理了积雪。',
    'Los bomberos limpiaron la nieve de las calles durante la noche y los autobuses vuelven.',
    'untranslated-language',
  ],
  ['消防员连夜清理了积雪。', 'Пожарные всю ночь убирали снег.', 'untranslated-language'],
  [
    '消防士は夜通し雪を片付け、バスも動きました。',
    'Firefighters cleared the snow.',
    'untranslated-language',
  ],
  [
    '图书馆今天开放。 The library opens its doors to all readers today.',
    'The library opens today.',
    'untranslated-text',
  ],
])('%s: %s is found', (zh, en, rule) => expect(rules(zh, en)).toEqual([rule]))
