import { expect, test } from 'vitest'
import { termList } from '@/features/checks/terms/term-list'
import { loadWordList } from '@/features/passages/alignment/word-list'
import { checkTerms } from './term'

const form = (preferred: string[], forbidden: string[] = []) => ({ preferred, forbidden })
const list = termList([
  { domain: 'institution', zh: form(['国务院']), en: form(['State Council']) },
  {
    domain: 'institution',
    zh: form(['国务院台湾事务办公室', '国台办']),
    en: form(['Taiwan Affairs Office']),
  },
  { domain: 'institution', zh: form(['司法部']), en: form(['Ministry of Justice']) },
  {
    domain: 'media',
    zh: form(['中新社']),
    en: form(['China News Service', 'CNS'], ['China News Agency']),
  },
  { domain: 'place', zh: form(['北京']), en: form(['Beijing']) },
  { domain: 'place', zh: form(['大理']), en: form(['Dali']) },
  { domain: 'place', zh: form(['日本']), en: form(['Japan', 'Japanese']) },
  { domain: 'place', zh: form(['里约']), en: form(['Rio']) },
  { domain: 'place', zh: form(['西安']), en: form(["Xi'an"]) },
  { domain: 'title', zh: form(['总统']), en: form(['president']) },
])

const findings = (zh: string, en: string) =>
  checkTerms({ zh, en }, list, loadWordList()).map(({ rule, zh: span, values, isSlight }) => [
    rule,
    span && zh.slice(span.start, span.end),
    values?.use,
    ...(isSlight ? ['slight'] : []),
  ])

test.each([
  ['国务院宣布', 'the State Council’s plan'],
  ['国务院台湾事务办公室宣布', 'the Taiwan Affairs Office said'],
  ['日本媒体', 'Japanese media'],
  ['重大理论问题', 'major questions of theory'],
  ['司法部门', 'judicial authorities'],
  ['中新社记者', 'a CNS reporter'],
  ['在西安', 'in Xi’an'],
  ['北京时间21时', 'at 1300 GMT'],
])('%s: %s', (zh, en) => expect(findings(zh, en)).toEqual([]))

test.each([
  ['国务院宣布', 'the cabinet said', ['term-missing', '国务院', 'State Council']],
  ['国台办宣布', 'the State Council said', ['term-missing', '国台办', 'Taiwan Affairs Office']],
  [
    '中新社记者',
    'a reporter of China News Agency',
    ['term-forbidden', '中新社', 'China News Service'],
  ],
  ['日本媒体', 'Japanning is a craft', ['term-missing', '日本', 'Japan']],
  ['每公里约4亿元', 'about 400 million a kilometre', ['term-missing', '里约', 'Rio', 'slight']],
  ['在北京', 'in the capital', ['term-missing', '北京', 'Beijing']],
  ['总统说', 'he said', ['term-missing', '总统', 'president', 'slight']],
])('%s: %s is found', (zh, en, found) => expect(findings(zh, en)).toEqual([found]))
