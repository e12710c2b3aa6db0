import type { Figures } from '@/features/checks/figures'
import type { Found } from '@/features/checks/finding'
import { kindOf } from '@/features/checks/moments/match'
import type { Moment } from '@/features/checks/moments/moment'
import type { PassageText } from '@/features/checks/passage-text'

/** "10 February": the newsroom's English has the month first, as Xinhua and China Daily have it. */
const DAY_BEFORE_MONTH =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b/g

/** Days, months, weekdays and times that one language has and the other has not. */
export function checkDates(
  { en: english }: PassageText,
  { moments, quantities }: Figures,
): Found[] {
  const zh = moments.zh.filter(isTelling)
  const en = moments.en.filter((each) => isTelling(each) && kindOf(each) !== 'month')
  const findings = zh.map((one): Found => {
    const at = en.findIndex((each) => kindOf(each) === kindOf(one))
    const [other] = at < 0 ? [] : en.splice(at, 1)
    if (other) return { rule: 'date-differs', zh: one, en: other }
    // The number is there, and only not said to be a day.
    const bare = quantities.en.find(({ low }) => low === one.day)
    if (bare) return { rule: 'date-differs', zh: one, en: bare, isSlight: true }
    return {
      rule: 'date-missing',
      zh: one,
      en: null,
      ...(isLeftOut(one) && { isSlight: true }),
    }
  })
  return [
    ...findings,
    ...en
      .filter((one) => !isLeftOut(one))
      .map((one): Found => ({ rule: 'date-added', zh: null, en: one })),
    ...[...english.matchAll(DAY_BEFORE_MONTH)].map(({ index, 0: date }): Found => {
      return { rule: 'date-style', zh: null, en: { start: index, end: index + date.length } }
    }),
  ]
}

/** English names the weekday, or leaves it to the date, as it likes; a quarter may be said by its months. */
const isLeftOut = (one: Moment) => kindOf(one) === 'weekday' || kindOf(one) === 'period'

/** 昨天 and "last week" are said or left out as the language likes. */
const isTelling = (one: Moment) => kindOf(one) !== 'relative'
