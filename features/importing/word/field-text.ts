import type { DocumentNote } from '@/features/importing/blocks/document-note'

/** A character with its reading takes a line; whatever is longer is none. */
const longestCode = 300

/**
 * What a field that draws characters shows, where older programs wrote no result of it: a character
 * under its pinyin, or in a circle. Null for every other field.
 */
export function fieldText(stated: string): { text: string; note: DocumentNote } | null {
  const code = stated.slice(0, longestCode)
  if (!/^\s*EQ\b/iu.test(code)) return null
  const ruby = /\\s\\up ?[\d.]{0,5} ?\(([^()]{0,60})\) ?[,;] ?([^()]{0,60})\)/iu.exec(code)
  if (ruby) {
    return { text: ruby[2]?.trim() ?? '', note: { kind: 'ruby', words: ruby[1]?.trim() ?? '' } }
  }
  const circled = /\\o ?(?:\\a[clr] ?)?\(([^(),;]{0,60})[,;]([^()]{0,60})\)/iu.exec(code)
  if (circled) {
    const text = /[○□◇△]/u.test(circled[1] ?? '') ? (circled[2] ?? '') : circled.slice(1).join('')
    return { text: text.trim(), note: { kind: 'formula', words: text.trim() } }
  }
  const fraction = /\\f\s*\(([^(),;]*)[,;]([^()]*)\)/iu.exec(code)
  const text = fraction
    ? `${fraction[1]?.trim()}/${fraction[2]?.trim()}`
    : code
        .replace(/^\s*EQ\b/iu, '')
        .replace(/\\\*?\s*[a-z]+\d*/giu, '')
        .trim()
  return { text, note: { kind: 'formula', words: text } }
}
