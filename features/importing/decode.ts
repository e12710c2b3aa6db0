import { commonCharacters } from '@/lib/common-characters'

export type UnreadableReason = 'empty' | 'binary' | 'unknown-encoding'

/** Bytes that are no document; `reason` says which way. */
export class UnreadableBytes extends Error {
  readonly reason: UnreadableReason

  constructor(reason: UnreadableReason) {
    super(reason)
    this.reason = reason
  }
}

type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

/**
 * Text of a document in UTF-8, GB18030 (so GBK and GB2312 too) or UTF-16, each with or without a
 * byte order mark. Throws UnreadableBytes rather than returning garbled text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableBytes('empty')
  const text = decodeMarked(bytes) ?? decodeGuessed(bytes)
  if (text === undefined) {
    throw new UnreadableBytes(holdsControlBytes(bytes) ? 'binary' : 'unknown-encoding')
  }
  if (/^[\s\u200B\uFEFF]*$/u.test(text)) throw new UnreadableBytes('empty')
  return text
}

function decodeMarked(bytes: Uint8Array): string | undefined {
  const encoding = markedEncoding(bytes)
  if (!encoding) return undefined
  const text = decodeStrictly(bytes, encoding)
  if (text === undefined) return undefined
  return !holdsControls(text) || (encoding === 'utf-8' && isText(text)) ? text : undefined
}

function markedEncoding([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

function decodeGuessed(bytes: Uint8Array): string | undefined {
  const utf8 = decodeStrictly(bytes, 'utf-8')
  if (utf8 !== undefined && (!holdsControls(utf8) || isText(utf8))) return utf8
  for (const encoding of ['utf-16le', 'utf-16be', 'gb18030'] as const) {
    const text = decodeStrictly(bytes, encoding)
    if (text !== undefined && !holdsControls(text) && readsAsLanguage(text)) return text
  }
  return undefined
}

/**
 * Hardly anything but UTF-8 is valid UTF-8, so there controls in plenty are careless copying still.
 * UTF-16 of plain letters is valid too: every other byte of it is NUL.
 */
function isText(utf8: string): boolean {
  let [controls, nulls, letters] = [0, 0, 0]
  for (const character of utf8) {
    if (character === '\0') nulls += 1
    else if (isControl(character.charCodeAt(0))) controls += 1
    else if (/[\p{L}\p{N}]/u.test(character)) letters += 1
  }
  return nulls <= letters / 20 && controls <= letters
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Stray controls come from careless copying; NUL or many of them mean that this is no text. */
export function holdsControls(text: string): boolean {
  let controls = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0) return true
    if (isControl(code)) controls += 1
  }
  return controls > text.length / 100
}

const holdsControlBytes = (bytes: Uint8Array) =>
  holdsControls(Buffer.from(bytes).toString('latin1'))

function isControl(code: number): boolean {
  return code < 0x09 || (code > 0x0d && code < 0x20)
}

/**
 * Nearly every byte string is "valid" GB18030 or UTF-16. Text read in the wrong one is full of rare
 * characters, while any real text draws much of its length from a few hundred common ones.
 */
export function readsAsLanguage(text: string): boolean {
  if (/\p{Co}|\p{Cn}/u.test(text)) return false
  const letters = text.match(/[\p{L}\p{N}]/gu) ?? []
  const han = letters.filter((letter) => /\p{Script=Han}/u.test(letter))
  const plain = letters.filter((letter) => /[\dA-Za-zÀ-ɏ]/u.test(letter))
  if (han.length + plain.length < letters.length * 0.9) return false
  const common = han.filter((character) => commonCharacters.has(character)).length
  return common >= han.length * 0.25
}
