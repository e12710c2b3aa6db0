import type { Locale } from '@/lib/i18n/locales'

/** What a piece of text says of its language. */
export type LanguageReading = {
  /** The language that it mostly is; null where it holds no word at all. */
  locale: Locale | null
  /** Too little or too mixed to be told without its neighbours. */
  isWeak: boolean
}

const quoted = /“[^”]*”|"[^"]*"|「[^」]*」|『[^』]*』|《[^》]*》|‘[^’]*’|\([^)]*\)|（[^）]*）/gu

const englishFunctionWords = new Set(
  'a an the of to in on at by for from with and or but as is are was were be been has have had it its this that these those he she they his her their will would not which who said we i you our if than'.split(
    ' ',
  ),
)

/**
 * Weighs Chinese characters against words in Latin letters, not against letters, so that a Chinese
 * sentence full of foreign names stays Chinese. What stands in quotes and brackets counts little:
 * the sentence around a quotation tells whose sentence it is.
 */
export function readLanguage(text: string): LanguageReading {
  const within = (text.match(quoted) ?? []).join(' ')
  const around = text.replaceAll(quoted, ' ')
  const frame = weigh(around)
  const quotation = weigh(within)
  const share = frame.zh + frame.en === 0 ? 1 : 0.3
  const zh = frame.zh + share * quotation.zh
  const en = frame.en + share * quotation.en
  if (zh === 0 && en === 0) return { locale: null, isWeak: true }
  return { locale: zh >= en ? 'zh' : 'en', isWeak: Math.max(zh, en) < 3 || closeToEven(zh, en) }
}

function closeToEven(zh: number, en: number): boolean {
  return Math.min(zh, en) > Math.max(zh, en) * 0.6
}

function weigh(text: string): { zh: number; en: number } {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const words = text.match(/(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:['’.-]\p{L}+)*/gu) ?? []
  return {
    zh:
      0.8 * count(/\p{Script=Han}/gu) +
      0.5 * count(/[。，、；：？！]/gu) +
      0.5 * count(/[的了是在和与及对把被这那我他她们]/gu),
    en: words.reduce((sum, word) => sum + wordWeight(word), 0),
  }
}

/** Names travel between the languages; small words do not. */
function wordWeight(word: string): number {
  if (englishFunctionWords.has(word.toLowerCase())) return 2
  return /^\p{Lu}/u.test(word) ? 0.5 : 1
}
