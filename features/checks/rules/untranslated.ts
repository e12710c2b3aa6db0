import type { Found } from '@/features/checks/finding'
import type { PassageText } from '@/features/checks/passage-text'
import { isOtherThanChinese, isOtherThanEnglish } from './languages'

/** Chinese words in an English text, unless in brackets behind their English: "Li Ming (李明)". */
const CHINESE_WORDS =
  /[\p{Script=Han}，。！？；：、]{0,200}\p{Script=Han}{2}[\p{Script=Han}\d，。！？；：、“”《》]{0,400}/gu
const IN_BRACKETS = /[(（“"《][^()（）]{0,40}$/
/** A sentence of English in a Chinese text; names and short phrases stand there as they are. */
const ENGLISH_SENTENCE = /(?:[A-Za-z][A-Za-z'’-]{0,30}[ ,]{1,3}){7,60}[A-Za-z][A-Za-z'’-]{0,30}/g

/** Text of one language that stands in the other's panel. */
export function checkUntranslated({ zh, en }: PassageText): Found[] {
  if (isMostlyChinese(en) || isOtherThanEnglish(en))
    return [{ rule: 'untranslated-language', zh: null, en: { start: 0, end: en.length } }]
  if (hasNoChinese(zh) || isOtherThanChinese(zh))
    return [{ rule: 'untranslated-language', zh: { start: 0, end: zh.length }, en: null }]
  const inEnglish = [...en.matchAll(CHINESE_WORDS)].filter(
    ({ index }) => !IN_BRACKETS.test(en.slice(Math.max(0, index - 41), index)),
  )
  return [
    ...inEnglish.map(
      (match): Found => ({ rule: 'untranslated-text', zh: null, en: spanOf(match) }),
    ),
    ...[...zh.matchAll(ENGLISH_SENTENCE)].map(
      (match): Found => ({ rule: 'untranslated-text', zh: spanOf(match), en: null }),
    ),
  ]
}

const spanOf = ({ index, 0: text }: RegExpExecArray) => ({ start: index, end: index + text.length })

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

function isMostlyChinese(text: string): boolean {
  return count(text, /\p{Script=Han}/gu) > count(text, /[A-Za-z]+/g)
}

/** Words and no character: an English paragraph left in the Chinese panel. A name or an address is none. */
function hasNoChinese(text: string): boolean {
  return count(text, /\p{Script=Han}/gu) === 0 && count(text, /\b[a-z]{2,}\b/g) >= 4
}
