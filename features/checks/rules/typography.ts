import type { Found } from '@/features/checks/finding'
import type { PassageText } from '@/features/checks/passage-text'
import { blanksBesideLatin } from '@/features/checks/typography/blanks'
import { nestedMarks, unpairedMarks } from '@/features/checks/typography/pairs'

const HAN = '\\p{Script=Han}'

/** What each language's typography forbids, after GB/T 15834-2011 for Chinese. */
const IN_CHINESE: RegExp[] = [
  // Half-width marks between characters.
  new RegExp(`(?<=${HAN})[,;:?!](?=${HAN}|$|\\n)`, 'gu'),
  new RegExp(`(?<=${HAN})\\.(?=$|\\n|${HAN})`, 'gu'),
  new RegExp(`\\((?=${HAN})|(?<=${HAN})\\)`, 'gu'),
  new RegExp(`"(?=${HAN})|(?<=${HAN})"`, 'gu'),
  // A character or mark said twice by a slip of the hand.
  /，，|。。|、、|；；|：：|的的|了了|是是|在在/g,
  new RegExp(`(?<=${HAN}) (?=${HAN})`, 'gu'),
  // <中国日报> for 《中国日报》.
  new RegExp(`<(?=${HAN}[^<>\n]{0,40}>)|(?<=<${HAN}[^<>\n]{0,40})>`, 'gu'),
]
const IN_ENGLISH: RegExp[] = [
  /[，。；：？！、（）《》【】“”‘’]?[，。；：？！、（）《》【】]/g,
  /\b([a-z]{2,20}) \1\b(?<!\b(?:had|that|bye|very|so|no) (?:had|that|bye|very|so|no))/g,
  / [,;:?!](?= |$)|(?<=\w) \.(?=$|\n| [A-Z])/g,
  /(?<=[a-z]{2}),(?=[A-Za-z])|(?<=[a-z]{2})\.(?=[A-Z][a-z])/g,
  / {2,9}(?=\S)/g,
]

/** Marks that belong to the other language, words said twice, brackets and quotation marks without their pair. */
export function checkTypography({ zh, en }: PassageText): Found[] {
  const chinese = [
    ...IN_CHINESE.flatMap((pattern) => spansOf(zh, pattern)),
    ...unpairedMarks(zh),
    ...nestedMarks(zh),
  ]
  const english = [
    ...IN_ENGLISH.flatMap((pattern) => spansOf(en, pattern)),
    ...unpairedMarks(en, { withQuotations: false }),
    ...nestedMarks(en),
  ]
  return [
    ...chinese.map(
      (span): Found => ({ rule: 'typography-zh', zh: span, en: null, ...fixOf('zh', zh, span) }),
    ),
    ...blanksBesideLatin(zh).map(({ start, end, text }): Found => {
      return { rule: 'typography-zh', zh: { start, end }, en: null, fix: { locale: 'zh', text } }
    }),
    ...english.map(
      (span): Found => ({ rule: 'typography-en', zh: null, en: span, ...fixOf('en', en, span) }),
    ),
  ]
}

const FULL_WIDTH = new Map(
  Object.entries({
    ',': '，',
    ';': '；',
    ':': '：',
    '?': '？',
    '!': '！',
    '.': '。',
    '(': '（',
    ')': '）',
    '<': '《',
    '>': '》',
  }),
)
const HALF_WIDTH = new Map(
  Object.entries({
    '，': ', ',
    '；': '; ',
    '：': ': ',
    '？': '? ',
    '！': '! ',
    '。': '. ',
    '（': ' (',
    '）': ') ',
  }),
)

function fixOf(locale: 'zh' | 'en', text: string, { start, end }: Span): Pick<Found, 'fix'> {
  const found = text.slice(start, end)
  const twice = /^(.{1,20}) ?\1$/u.exec(found)
  if (twice?.[1]?.trim()) return { fix: { locale, text: twice[1] } }
  // A blank before a mark, too many between words, or one between characters.
  const blanks =
    /^ ([,;:?!.])$/.exec(found)?.[1] ?? (/^ +$/.test(found) ? blankOf[locale] : undefined)
  if (blanks !== undefined) return { fix: { locale, text: blanks } }
  const replacement = (locale === 'zh' ? FULL_WIDTH : HALF_WIDTH).get(found)
  return replacement === undefined ? {} : { fix: { locale, text: replacement } }
}

const blankOf = { zh: '', en: ' ' }

interface Span {
  start: number
  end: number
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
}
