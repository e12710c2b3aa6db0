import { expect, test } from 'vitest'
import { plainLetters } from './plain-letters'

test.each([
  ['Ødegaard', 'odegaard'],
  ['Sørloth', 'sorloth'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['STRASSE', 'strasse'],
  ['STRAẞE', 'strasse'],
  ['Đoković', 'dokovic'],
  ['Ægir', 'aegir'],
  ['cœur', 'coeur'],
  ['Kılıçdaroğlu', 'kilicdaroglu'],
  ['İstanbul', 'istanbul'],
  ['Þór', 'thor'],
  ['Garðabær', 'gardabaer'],
  ['Ħamrun', 'hamrun'],
  ['Gŵyl', 'gwyl'],
  ['ŋoni', 'ngoni'],
  ['Nguyễn', 'nguyen'],
  ['Hawaiʻi', 'hawaiʻi'],
  ['ſtadt', 'stadt'],
  ['ＡＩ', 'ai'],
  ['ﬁeld', 'field'],
  ['hydro\u00ADlogical', 'hydrological'],
  ['a\u200B\u200C\u200D\u2060\uFEFFb\u034Fc\uFE0F', 'abc'],
  ['Москва', 'москва'],
])('%s is %s', (written, plain) => expect(plainLetters(written)).toBe(plain))
