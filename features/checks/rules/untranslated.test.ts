import { expect, test } from 'vitest'
import { checkUntranslated } from './untranslated'

const rules = (zh: string, en: string) => checkUntranslated({ zh, en }).map(({ rule }) => rule)

test.each([
  ['图书馆今天开放。', 'The library opens today.'],
  ['歌手李明的专辑《Blue Sky》今天发行。', 'The singer Li Ming (李明) released “Blue Sky” today.'],
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
    '图书馆今天开放。 The library opens its doors to all readers today.',
    'The library opens today.',
    'untranslated-text',
  ],
])('%s: %s is found', (zh, en, rule) => expect(rules(zh, en)).toEqual([rule]))
