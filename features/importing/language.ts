import type { DocumentLocale } from '@/lib/i18n/document-pair'
import { remembering } from '@/lib/remembering'
import { withoutAddresses } from './addresses'
import { splitQuotations } from './quotations'

/** What a piece of text says of its language. */
export type LanguageReading = {
  /** The language that it mostly is; null where it holds no word at all. */
  locale: DocumentLocale | null
  /** Too little or too mixed to be told without its neighbours. */
  isWeak: boolean
}

type Weights = Record<DocumentLocale, number>

const englishFunctionWords = new Set(
  'a an the of to in on at by for from with and or but as is are was were be been has have had it its this that these those he she they his her their will would not which who said we i you our if than'.split(
    ' ',
  ),
)

/** Each step that reads a document's lines asks for their languages. */
const room = { most: 1000, longest: 2000 }

/** Who says a sentence tells its language, though nothing closes or opens what is said. */
const saidInChinese =
  /(?:说|說|道|称|稱|写|寫|问|問|答|表示|强调|強調|指出|题为|題為|口号|口號|标语|標語)[^\p{L}]{0,3}[:：]/u

/**
 * Weighs Chinese characters against words in Latin letters, not against letters, so that a Chinese
 * sentence full of foreign names stays Chinese. Addresses are words of no language. What stands in
 * quotes and brackets counts little, and not at all where the sentence around it is plainly of one
 * language: whose sentence it is does not depend on what it quotes.
 */
export const readLanguage = remembering((text): LanguageReading => {
  const { around, within } = splitQuotations(withoutAddresses(text))
  const frame = weigh(around)
  const quotation = weigh(within)
  const share = frame.zh + frame.en === 0 ? 1 : isPlain(frame) ? 0 : 0.3
  const zh = frame.zh + share * quotation.zh
  const en = frame.en + share * quotation.en
  if (zh === 0 && en === 0) return { locale: null, isWeak: true }
  const locale = enclosing(around) ?? (zh >= en ? 'zh' : 'en')
  return { locale, isWeak: Math.max(zh, en) < 3 || closeToEven(zh, en) }
}, room)

/** Whether the words outside all quotes tell the language alone. */
function isPlain({ zh, en }: Weights): boolean {
  return Math.max(zh, en) >= 1.5 && Math.min(zh, en) <= Math.max(zh, en) * 0.4
}

function closeToEven(zh: number, en: number): boolean {
  return Math.min(zh, en) > Math.max(zh, en) * 0.6
}

/**
 * A sentence that begins and ends in one language and breaks into the other once is the first one's,
 * however long the phrase that it takes in.
 */
function enclosing(text: string): DocumentLocale | null {
  const runs = text.match(/\p{Script=Han}[^\p{Script=Latin}]*|\p{Script=Latin}[^\p{Script=Han}]*/gu)
  const [first, inner] = runs ?? []
  if (!runs || !first || !inner) return null
  const beginsInChinese = /^\p{Script=Han}/u.test(first)
  if (beginsInChinese && runs.length === 2) return saidInChinese.test(first) ? 'zh' : null
  if (runs.length !== 3) return null
  if (beginsInChinese) return 'zh'
  const words = text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? []
  return words.some((word) => englishFunctionWords.has(word)) && !/[，。；！？]/u.test(inner)
    ? 'en'
    : null
}

function weigh(text: string): Weights {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const words = text.match(/(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:['’.-]\p{L}+)*/gu) ?? []
  const han = count(/\p{Script=Han}/gu)
  // No other writing sets these signs; names in Latin letters stand between them all the same.
  const fullStops = han === 0 ? 0 : count(/。/gu)
  return {
    zh:
      0.8 * han +
      2 * (count(/、/gu) + fullStops) +
      0.5 * count(/[，；：？！]/gu) +
      0.5 * count(/[的了是在和与與及对對把被这這那我他她们們]/gu) +
      Math.max(0, count(/\p{Script=Han}+/gu) - 1),
    en: words.reduce((sum, word) => sum + wordWeight(word), 0),
  }
}

/** Names travel between the languages; small words do not. */
function wordWeight(word: string): number {
  if (englishFunctionWords.has(word.toLowerCase())) return 2
  return /^\p{Lu}/u.test(word) ? 0.5 : 1
}
