import { BadInput } from './bad-input'
import { decodeText, holdsControls, readsAsLanguage, UnreadableBytes } from './decode'

/** Browsers look for it in the first kilobyte; pages have been seen that say it later. */
const lookedAt = 4096
const longestLabel = 40

/**
 * Text of a document: of a page in the encoding that it declares, as far as its bytes bear that out,
 * of any other in the one that its bytes tell. Throws BadInput rather than returning garbled text.
 */
export function decodeDocument(bytes: Uint8Array): string {
  const label = declaredLabel(bytes)
  const known = label === null ? null : knownEncoding(label)
  const text = known && !isOtherwise(bytes, known) ? decoded(bytes, known) : undefined
  if (text !== undefined) return text
  try {
    return decodeText(bytes)
  } catch (error) {
    if (!(error instanceof UnreadableBytes)) throw error
    const isForeign = label !== null && !known && error.reason === 'unknown-encoding'
    throw isForeign ? new BadInput('unknown-label', label) : new BadInput(error.reason)
  }
}

/** The encoding that a page names in a `meta` or its XML declaration. */
function declaredLabel(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, lookedAt)).toString('latin1')
  const isXml = /^<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([^"'<>]{1,100})["']/iu.exec(head)
  if (isXml?.[1]) return cleanLabel(isXml[1])
  for (const [tag] of withoutComments(head).matchAll(/<meta\s[^>]{0,500}>/giu)) {
    const stated =
      /\scharset\s{0,9}=\s{0,9}["']?\s{0,9}([^\s"'<>;/]{1,100})/iu.exec(tag)?.[1] ??
      (/\shttp-equiv\s{0,9}=\s{0,9}["']?content-type\b/iu.test(tag)
        ? /[;"'\s]charset\s{0,9}=\s{0,9}([^\s"'<>;/]{1,100})/iu.exec(tag)?.[1]
        : undefined)
    if (stated) return cleanLabel(stated)
  }
  return null
}

function withoutComments(head: string): string {
  const [first = '', ...rest] = head.split('<!--')
  return first + rest.map((part) => part.split('-->').slice(1).join('-->')).join('')
}

const cleanLabel = (label: string) =>
  label
    .replace(/[^\x21-\x7e]/gu, '')
    .slice(0, longestLabel)
    .toLowerCase()

/** By its name in the Encoding Standard; null for labels that this does not know, or has taken away. */
function knownEncoding(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label)
    // A page in UTF-16 could not be read as far as this; the standard takes such for UTF-8.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return null
  }
}

/**
 * Pages are saved again in UTF-8, or begin with a mark, and keep what they once declared; and Chinese
 * ones declare Latin-1 because a program did so for them.
 */
function isOtherwise(bytes: Uint8Array, encoding: string): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  if (encoding === 'utf-8') return false
  const utf8 = decoded(bytes, 'utf-8')
  // ISO-2022-JP has ASCII bytes alone.
  if (utf8 !== undefined && bytes.some((byte) => byte >= 0x80)) return true
  if (!/^(?:windows-125|iso-8859-|macintosh)/u.test(encoding)) return false
  const chinese = decoded(bytes, 'gb18030')
  return chinese !== undefined && isChinese(chinese)
}

function isChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return han >= 10 && readsAsLanguage(text)
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return holdsControls(text) ? undefined : text
  } catch {
    return undefined
  }
}
