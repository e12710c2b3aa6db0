import type { Figures } from '@/features/checks/figures'
import type { Found } from '@/features/checks/finding'
import type { Dateline } from '@/features/checks/moments/dateline'
import { isRelative, type Mention, type MentionUnit } from '@/features/checks/moments/mention'
import { mentionsIn } from '@/features/checks/moments/mentions'
import { maybeSame } from '@/features/checks/moments/same-mention'
import type { PassageText } from '@/features/checks/passage-text'

const UNITS: MentionUnit[] = ['day', 'week', 'month', 'year']

/**
 * What is counted from the writer's own day in one language (昨天, "on Tuesday", 去年) and is another day, week,
 * month or year in the other. What one language leaves out is none.
 */
export function checkRelativeDays(
  { zh, en }: PassageText,
  { said, moments }: Figures,
  dateline: Dateline | null,
): Found[] {
  const known = { dateline, slack: isLocal(zh) || isLocal(en) ? 1 : 0 }
  const found = { zh: mentionsIn(zh, 'zh', said.zh), en: mentionsIn(en, 'en', said.en) }
  return [...inOtherUnits(found), ...UNITS.flatMap(differing)]

  function differing(unit: MentionUnit): Found[] {
    const [chinese, english] = [ofUnit(found.zh, unit), ofUnit(found.en, unit)]
    const open = {
      zh: chinese.filter((one) => !english.some((other) => maybeSame(one, other, known))),
      en: english.filter((one) => !chinese.some((other) => maybeSame(one, other, known))),
    }
    // What another rule tells of already is told of once.
    const isUntold = (mention: Mention, told: { start: number; end: number }[]) =>
      !told.some(({ start, end }) => mention.start < end && start < mention.end)
    const [ones, others] = [
      open.zh.filter((one) => isUntold(one, moments.zh.filter(isFixed))),
      open.en.filter((one) => isUntold(one, moments.en.filter(isFixed))),
    ]
    return ones.flatMap((one): Found[] => {
      const at = others.findIndex((other) => isTelling(one, other))
      const [other] = at < 0 ? [] : others.splice(at, 1)
      return other ? [{ rule: 'date-relative', zh: spanOf(one), en: spanOf(other) }] : []
    })
  }
}

/** 上月 and "last week": each is the only one of its unit, and the other language has none of that unit. */
function inOtherUnits({ zh, en }: { zh: Mention[]; en: Mention[] }): Found[] {
  const isAlone = (one: Mention, own: Mention[], others: Mention[]) =>
    one.unit !== 'day' &&
    own.filter(({ unit }) => unit === one.unit).length === 1 &&
    !others.some(({ unit }) => unit === one.unit)
  const ones = zh.filter((each) => isBesideNow(each) && isAlone(each, zh, en))
  const others = en.filter((each) => isBesideNow(each) && isAlone(each, en, zh))
  const [one, other] = [ones[0], others[0]]
  if (!one || !other || ones.length > 1 || others.length > 1) return []
  return [{ rule: 'date-relative', zh: spanOf(one), en: spanOf(other) }]
}

/** Last or next: "this year" is said of what 本月 is said of. */
const isBesideNow = ({ offsets }: Mention) => offsets?.length === 1 && offsets[0] !== 0

/** 当地时间 and 北京时间 may be a day apart. */
const isLocal = (text: string) =>
  /(?:当地|北京|美东|格林尼治)时间|\b(?:local|Beijing|Eastern) time\b|\b(?:GMT|UTC)\b/.test(text)

const ofUnit = (mentions: Mention[], unit: MentionUnit) =>
  mentions.filter((each) => each.unit === unit)

const isFixed = (moment: { isRelative?: boolean }) => !moment.isRelative

/** Two dates, or two weekdays, are set against each other by the rule of dates. */
const isTelling = (one: Mention, other: Mention) =>
  isRelative(one) ||
  isRelative(other) ||
  (one.weekday === undefined) !== (other.weekday === undefined)

const spanOf = ({ start, end }: Mention) => ({ start, end })
