import type { DocumentLocale } from '@/lib/i18n/document-pair'
import type { Mention, MentionUnit } from './mention'

type Words = [pattern: RegExp, unit: MentionUnit, offsets?: number[]]

/** In this order; of two that lie over one another the first counts. */
const IN_CHINESE: Words[] = [
  [/大前天|大后天/g, 'day'],
  [/前[天晚]|前日(?!本)/g, 'day', [-2]],
  [/昨[天日晚晨早夜]/g, 'day', [-1]],
  [/今[天早晨晚]|今日(?!头条|俄罗斯|美国|中国|说法)/g, 'day', [0]],
  [/明[天早晚]|明日(?!报|之)/g, 'day', [1]],
  [/后天(?![性的])|后日/g, 'day', [2]],
  [/[当同次翌隔]日|当[天晚]|日前|近日|[前次]一天|第二天|[前后]两天/g, 'day'],
  [/[上本这下]个?周末|周边|[一两三]周[前后]/g, 'week'],
  [/上个?(?:周|星期)/g, 'week', [-1]],
  [/[本这]个?(?:周|星期)/g, 'week', [0]],
  [/下个?(?:周|星期)/g, 'week', [1]],
  [/(?<![以马])上个?月/g, 'month', [-1]],
  [/本月|这个月/g, 'month', [0]],
  [/下个?月/g, 'month', [1]],
  [/[当同次]月|月[初中底末]|[个数]月[前后]/g, 'month'],
  [/前年(?:年?[初中底末])?/g, 'year', [-2]],
  [/去年(?:年?[初中底末])?|上年|同比|[较比]上年/g, 'year', [-1]],
  [/今年(?:年?[初中底末])?|本年度?/g, 'year', [0]],
  [/明年(?:年?[初中底末])?/g, 'year', [1]],
  [/后年/g, 'year', [2]],
  [
    /[当同次翌]年|[前上]一年|一年[前后多]|近年|年[初中底末内]|往年|历年|全年|年度|财年|[前后]几年/g,
    'year',
  ],
]

const IN_ENGLISH: Words[] = [
  [
    /\bthe day (?:before yesterday|after tomorrow)\b|\b(?:two|2) days (?:ago|earlier|later)\b/gi,
    'day',
  ],
  [/\byesterday\b/gi, 'day', [-1]],
  [/\blast night\b|\bovernight\b/gi, 'day', [-1, 0]],
  [
    /(?<!\b(?:USA|Russia|China) )\b(?:today|tonight|this (?:morning|afternoon|evening))\b(?!['’]s)/gi,
    'day',
    [0],
  ],
  [/\btomorrow\b(?!['’]s)/gi, 'day', [1]],
  [
    /\b(?:same|following|next|previous|that|this|every|each|other|last|first|final) (?:day|evening|night|morning)\b|\bthe day (?:before|after|earlier|later)\b|\b(?:a|one) day (?:after|later|earlier|before|ago)\b|\brecently\b|\bto date\b|\bnow\b/gi,
    'day',
  ],
  [/\blast week\b/gi, 'week', [-1]],
  [/\bthis week\b/gi, 'week', [0]],
  [/\bnext week\b/gi, 'week', [1]],
  [
    /\b(?:past|previous|following|that|coming) week\b|\bweekend\b|\bweeks? (?:ago|earlier|later|before)\b/gi,
    'week',
  ],
  [/\blast month\b/gi, 'month', [-1]],
  [/\bthis month\b/gi, 'month', [0]],
  [/\bnext month\b/gi, 'month', [1]],
  [
    /\b(?:same|following|previous|past|that|coming) month\b|\bmonths? (?:ago|earlier|later|before)\b|\bmonth[- ]on[- ]month\b/gi,
    'month',
  ],
  [/\b(?:the )?year before last\b/gi, 'year', [-2]],
  [
    /\blast year\b|\ba year (?:ago|earlier)\b|\byear[- ]on[- ]year\b|\byear[- ]over[- ]year\b/gi,
    'year',
    [-1],
  ],
  [/\bthis year\b|\bthe current year\b|\byear[- ]to[- ]date\b/gi, 'year', [0]],
  [/\bnext year\b/gi, 'year', [1]],
  [
    /\b(?:same|following|previous|past|that|coming|recent|fiscal|financial|full|whole|entire|new|each|every|of the) years?\b|\byears? (?:before|later|after|ago|earlier)\b|\bannual(?:ly)?\b|\bso far\b/gi,
    'year',
  ],
]

const WORDS: Record<DocumentLocale, Words[]> = { zh: IN_CHINESE, en: IN_ENGLISH }

/** Days, weeks, months and years that a text counts from where its writer stands. */
export function relativeWords(text: string, locale: DocumentLocale): Mention[] {
  const kept: Mention[] = []
  for (const [pattern, unit, offsets] of WORDS[locale]) {
    for (const { index: start, 0: said } of text.matchAll(pattern)) {
      const end = start + said.length
      if (kept.some((one) => one.start < end && start < one.end)) continue
      kept.push({ start, end, unit, ...(offsets && { offsets }) })
    }
  }
  return kept
}
