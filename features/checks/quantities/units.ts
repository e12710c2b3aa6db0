import type { Quantity, Unit } from './quantity'

const of = (dimension: string, factor = 1): Unit => ({ dimension, factor })

// Factors: SI Brochure, 9th edition, section 4; international yard and pound of 1959; 亩, 斤 and 里 by
// the State Council's order of 1984 on units of measurement.
const LENGTH = {
  m: of('length'),
  km: of('length', 1000),
  cm: of('length', 0.01),
  mm: of('length', 0.001),
}
const AREA = {
  m2: of('area'),
  km2: of('area', 1e6),
  ha: of('area', 1e4),
  mu: of('area', 10_000 / 15),
}
const TIME = {
  century: of('time', 3_155_760_000),
  year: of('time', 31_557_600),
  month: of('time', 2_629_800),
  week: of('time', 604_800),
  day: of('time', 86_400),
  hour: of('time', 3600),
  minute: of('time', 60),
  second: of('time'),
}
const POWER = { kw: of('power'), mw: of('power', 1e3), gw: of('power', 1e6) }
const ENERGY = {
  kwh: of('energy'),
  mwh: of('energy', 1e3),
  gwh: of('energy', 1e6),
  twh: of('energy', 1e9),
}
const MASS = { kg: of('mass'), g: of('mass', 0.001), t: of('mass', 1000), jin: of('mass', 0.5) }

const CHINESE_UNITS: [string, Unit][] = Object.entries({
  平方公里: AREA.km2,
  平方千米: AREA.km2,
  平方米: AREA.m2,
  立方米: of('volume'),
  公里: LENGTH.km,
  千米: LENGTH.km,
  厘米: LENGTH.cm,
  毫米: LENGTH.mm,
  米: LENGTH.m,
  海里: of('length', 1852),
  英里: of('length', 1609.344),
  英尺: of('length', 0.3048),
  里: of('length', 500),
  公顷: AREA.ha,
  英亩: of('area', 4046.856),
  亩: AREA.mu,
  公斤: MASS.kg,
  千克: MASS.kg,
  斤: MASS.jin,
  克: MASS.g,
  吨: MASS.t,
  磅: of('mass', 0.453_592),
  千瓦时: ENERGY.kwh,
  兆瓦时: ENERGY.mwh,
  吉瓦时: ENERGY.gwh,
  太瓦时: ENERGY.twh,
  千瓦: POWER.kw,
  兆瓦: POWER.mw,
  吉瓦: POWER.gw,
  美元: of('USD'),
  美金: of('USD'),
  欧元: of('EUR'),
  英镑: of('GBP'),
  日元: of('JPY'),
  日圆: of('JPY'),
  港元: of('HKD'),
  港币: of('HKD'),
  韩元: of('KRW'),
  卢布: of('RUB'),
  卢比: of('rupee'),
  新台币: of('TWD'),
  人民币: of('CNY'),
  元: of('CNY'),
  摄氏度: of('celsius'),
  华氏度: of('fahrenheit'),
  世纪: TIME.century,
  年代: of('decade'),
  周年: TIME.year,
  年级: of('grade'),
  年期: TIME.year,
  年度: of('year'),
  年: TIME.year,
  月: TIME.month,
  星期: TIME.week,
  礼拜: TIME.week,
  周岁: TIME.year,
  周: TIME.week,
  天: TIME.day,
  小时: TIME.hour,
  分钟: TIME.minute,
  秒: TIME.second,
})

const ENGLISH_UNITS: [string, Unit][] = Object.entries({
  'square kilometer': AREA.km2,
  'square kilometre': AREA.km2,
  'sq km': AREA.km2,
  'square meter': AREA.m2,
  'square metre': AREA.m2,
  'square feet': of('area', 0.092_903),
  'square foot': of('area', 0.092_903),
  'square mile': of('area', 2_589_988),
  'cubic meter': of('volume'),
  'cubic metre': of('volume'),
  kilometer: LENGTH.km,
  kilometre: LENGTH.km,
  km: LENGTH.km,
  centimeter: LENGTH.cm,
  centimetre: LENGTH.cm,
  cm: LENGTH.cm,
  millimeter: LENGTH.mm,
  millimetre: LENGTH.mm,
  mm: LENGTH.mm,
  meter: LENGTH.m,
  metre: LENGTH.m,
  'nautical mile': of('length', 1852),
  mile: of('length', 1609.344),
  feet: of('length', 0.3048),
  foot: of('length', 0.3048),
  inch: of('length', 0.0254),
  hectare: AREA.ha,
  acre: of('area', 4046.856),
  mu: AREA.mu,
  kilogram: MASS.kg,
  kilo: MASS.kg,
  kg: MASS.kg,
  jin: MASS.jin,
  catty: MASS.jin,
  gram: MASS.g,
  tonne: MASS.t,
  'metric ton': MASS.t,
  ton: MASS.t,
  'kilowatt-hour': ENERGY.kwh,
  'kilowatt hour': ENERGY.kwh,
  kwh: ENERGY.kwh,
  'megawatt-hour': ENERGY.mwh,
  'megawatt hour': ENERGY.mwh,
  mwh: ENERGY.mwh,
  'gigawatt-hour': ENERGY.gwh,
  'gigawatt hour': ENERGY.gwh,
  gwh: ENERGY.gwh,
  'terawatt-hour': ENERGY.twh,
  'terawatt hour': ENERGY.twh,
  twh: ENERGY.twh,
  kilowatt: POWER.kw,
  kw: POWER.kw,
  megawatt: POWER.mw,
  mw: POWER.mw,
  gigawatt: POWER.gw,
  gw: POWER.gw,
  pound: of('pound'),
  'us dollar': of('USD'),
  'u.s. dollar': of('USD'),
  dollar: of('USD'),
  usd: of('USD'),
  euro: of('EUR'),
  yen: of('JPY'),
  won: of('KRW'),
  yuan: of('CNY'),
  rmb: of('CNY'),
  renminbi: of('CNY'),
  rouble: of('RUB'),
  ruble: of('RUB'),
  rupee: of('rupee'),
  'degrees celsius': of('celsius'),
  'degree celsius': of('celsius'),
  'degrees fahrenheit': of('fahrenheit'),
  century: TIME.century,
  centuries: TIME.century,
  decade: of('time', 3_155_760_000 / 10),
  year: TIME.year,
  month: TIME.month,
  week: TIME.week,
  fortnight: of('time', 14 * 86_400),
  day: TIME.day,
  hour: TIME.hour,
  minute: TIME.minute,
  second: TIME.second,
})

const SIGNS: [string, Unit][] = Object.entries({
  HK$: of('HKD'),
  NT$: of('TWD'),
  US$: of('USD'),
  $: of('USD'),
  '€': of('EUR'),
  '£': of('GBP'),
  '￡': of('GBP'),
})

const longestFirst = (units: [string, Unit][]) =>
  units.sort(([one], [other]) => other.length - one.length)
longestFirst(CHINESE_UNITS)
longestFirst(ENGLISH_UNITS)

/** A unit behind a number, and where its word ends. */
export interface UnitAt {
  unit: Unit
  end: number
}

/** The unit that a text goes on with, `at` being behind the number. */
export function chineseUnitAt(text: string, at: number): UnitAt | undefined {
  const from = /[ 个]/.test(text.charAt(at)) ? at + 1 : at
  const found = CHINESE_UNITS.find(([word]) => text.startsWith(word, from))
  return found && { unit: found[1], end: from + found[0].length }
}

export function englishUnitAt(text: string, at: number): UnitAt | undefined {
  const rest = text.slice(at, at + 24).toLowerCase()
  const begin = /^[ -]?(?:billion |million |trillion )?/.exec(rest)?.[0].length ?? 0
  const found = ENGLISH_UNITS.find(([word]) => {
    const behind = rest.slice(begin + word.length).replace(/^s/, '')
    return rest.startsWith(word, begin) && !/^[a-z]/.test(behind)
  })
  if (!found) return
  const end = begin + found[0].length
  return { unit: found[1], end: at + end + (rest[end] === 's' ? 1 : 0) }
}

/** What is measured, by the word behind the number or the sign before it. */
export function measured(
  behind: UnitAt | undefined,
  text: string,
  start: number,
): Pick<Quantity, 'unit' | 'unitEnd'> {
  if (behind) return { unit: behind.unit, unitEnd: behind.end }
  const unit = unitBefore(text, start)
  return unit ? { unit } : {}
}

/** The currency whose sign stands before a number. */
export function unitBefore(text: string, at: number): Unit | undefined {
  const before = text.slice(Math.max(0, at - 4), at).trimEnd()
  const [, unit] = SIGNS.find(([sign]) => before.endsWith(sign)) ?? []
  return unit
}
