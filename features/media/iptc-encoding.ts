import { hanKey } from '@/features/search/han-variants'
import { commonCharacters } from '@/lib/common-characters'

const chineseEncodings = ['gb18030', 'big5'] as const

type Reading = { encoding: string; text: string }

/**
 * The encoding of all texts of one block, which seldom names it: agencies write UTF-8, GBK, Big5 or
 * Latin. One field alone may read as several (袁泉 in GBK is valid UTF-8), so all are asked together.
 */
export function encodingOf(texts: Uint8Array[]): string {
  const block = Buffer.concat(texts.flatMap((text) => [text, Buffer.from('\n')]))
  const utf8 = read(block, 'utf-8')
  const [chinese] = chineseEncodings
    .flatMap((encoding) => read(block, encoding) ?? [])
    .map((reading) => ({ ...reading, share: shareOfCommon(reading.text) }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share)
  if (utf8 && (!chinese || isPlausible(utf8.text))) return 'utf-8'
  if (chinese && isMadeOfWords(chinese.text)) return chinese.encoding
  return utf8 ? 'utf-8' : 'windows-1252'
}

function read(block: Uint8Array, encoding: string): Reading | undefined {
  try {
    return { encoding, text: new TextDecoder(encoding, { fatal: true }).decode(block) }
  } catch {
    return undefined
  }
}

/** Of the Chinese characters those that any text is full of, traditional ones with their simplified. */
function shareOfCommon(text: string): number {
  const han = text.match(/\p{Script=Han}/gu) ?? []
  // One who writes a name alone writes rarer characters, and none of the rarest.
  const weights = han.map((character) => (commonCharacters.has(hanKey(character)) ? 1 : 0.1))
  return weights.reduce((sum, weight) => sum + weight, 0) / Math.max(han.length, 1)
}

/** Chinese, or letters of the Latin alphabet: what else a wrong reading gives is neither. */
function isPlausible(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.every((letter) => /\p{Script=Han}|[A-Za-zÀ-ɏ]/u.test(letter))
    ? !/[ƀ-ɏ]/u.test(text)
    : /\p{Script=Han}/u.test(text)
}

/** A Latin letter with an accent and its neighbour make one Chinese character: words tell them apart. */
function isMadeOfWords(text: string): boolean {
  return /\p{Script=Han}{2}/u.test(text) && !/[\p{Co}\p{Cn}]/u.test(text)
}
