import { expect, test } from 'vitest'
import { compareFigures } from '@/features/checks/figures'
import { checkSubjects } from './subject'

const find = (zh: string, en: string) =>
  checkSubjects({ zh, en }, compareFigures({ zh, en })).map((found) => [
    zh.slice(found.zh?.start, found.zh?.end),
    en.slice(found.en?.start, found.en?.end),
  ])

test.each([
  ['造成6人死亡、23人受伤', 'left six people dead and 23 injured'],
  ['造成6人死亡、23人受伤', 'killed six people and injured 23 others'],
  ['死亡6人，受伤23人，失踪4人', 'six deaths, 23 injuries and four missing'],
  ['造成16人死亡、23人受伤', 'with 16 dead, 23 wounded'],
  ['出口增长6%，进口下降3%', 'Exports rose 6 percent while imports fell 3 percent.'],
  ['进出口总额增长6%', 'Exports and imports grew 6 percent.'],
  ['男生120名，女生135名', '120 boys and 135 girls'],
  ['6人死伤', 'killed or injured six'],
])('%s = %s', (zh, en) => expect(find(zh, en)).toEqual([]))

test.each([
  ['造成26人死亡、43人受伤', 'left 43 people dead and 26 injured', ['26', '26'], ['43', '43']],
  ['死亡16人，失踪24人', '24 died, and 16 were missing', ['16', '16'], ['24', '24']],
  [
    '出口增长6%，进口下降3%',
    'Imports rose 6 percent while exports fell 3 percent.',
    ['6%', '6 percent'],
    ['3%', '3 percent'],
  ],
  ['男生120名，女生135名', '120 girls and 135 boys', ['120', '120'], ['135', '135']],
])('%s ≠ %s', (zh, en, ...found) => expect(find(zh, en)).toEqual(found))
