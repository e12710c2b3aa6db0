import type { Figures } from '@/features/checks/figures'
import type { Found } from '@/features/checks/finding'
import type { PassageText } from '@/features/checks/passage-text'
import type { Quantity } from '@/features/checks/quantities/quantity'
import { isSaidInChinese, isSaidInEnglish } from '@/features/checks/quantities/small-numbers'

/** Numbers that one language has and the other has not, by value: 3.5万亿 and "3.5 trillion" agree. */
export function checkNumbers(
  { zh, en }: PassageText,
  { quantities, moments, unsaid }: Figures,
): Found[] {
  const against = contradictions(quantities)
  const left = {
    zh: quantities.zh.filter(
      (each) => against.zh.has(each) || (isTelling(each) && !isSaidInEnglish(each, en)),
    ),
    en: quantities.en.filter(
      (each) =>
        against.en.has(each) ||
        (isTelling(each) &&
          !isSaidInChinese(each, zh) &&
          !moments.zh.some(({ day }) => day === each.low)),
    ),
  }
  const names = unsaid.map(
    (one): Found => ({ rule: 'number-name', zh: one, en: left.en.shift() ?? null }),
  )
  const findings = left.zh.map((one): Found => {
    const other = left.en.shift()
    return other
      ? { rule: 'number-differs', zh: one, en: other }
      : { rule: 'number-missing', zh: one, en: null, ...(isSmallWord(one) && { isSlight: true }) }
  })
  return [
    ...quantities.otherUnit.map(
      ([one, other]): Found => ({ rule: 'number-unit', zh: withUnit(one), en: withUnit(other) }),
    ),
    ...names,
    ...findings,
    ...left.en.map(
      (one): Found => ({
        rule: 'number-added',
        zh: null,
        en: one,
        ...(isSmallWord(one) && { isSlight: true }),
      }),
    ),
  ]
}

/**
 * What could be let be alone is none where the other side says another of the same kind: 数十 and "hundreds",
 * 第一 and "the third".
 */
function contradictions({ zh, en }: Figures['quantities']) {
  const against = { zh: new Set<Quantity>(), en: new Set<Quantity>() }
  const isVague = ({ low, high }: Quantity) => high > low
  const isOrdinal = ({ kind }: Quantity) => kind === 'ordinal'
  for (const isOfKind of [isVague, isOrdinal, isMultiple]) {
    const [one] = zh.filter(isOfKind)
    const [other] = en.filter(isOfKind)
    if (!one || !other) continue
    if (isOfKind === isOrdinal && one.isLoose && other.isLoose) continue
    against.zh.add(one)
    against.en.add(other)
  }
  return against
}

/** 翻一番 and "tripled"; "both" and "a double room" multiply nothing. */
const isMultiple = ({ kind, text }: Quantity) =>
  kind === 'times' && /[番倍]|fold|^(?:doubl|tripl|quadrupl)(?:es|ed|ing)$/i.test(text)

const withUnit = ({ start, end, unitEnd = end }: Quantity) => ({ start, end: unitEnd })

/** Small numbers in words come and go with the sentence: 这三件事 is "these"; in figures they are meant. */
const isSmallWord = ({ text, high, kind }: Quantity) =>
  high <= 12 && !/\d/.test(text) && kind !== 'percent' && kind !== 'fraction'

const isTelling = ({ isLoose }: Quantity) => !isLoose
