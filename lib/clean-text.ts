import { marksOfDirection } from './marks-of-direction'

/** Never shown and never needed: signs for hyphenation, order of bytes and missing letters, control characters. */
const needless =
  '\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u034F\\u17B4\\u17B5\\u180E\\u200B\\u2060-\\u2064\\u206A-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFC\\u{1D173}-\\u{1D17A}'
/** Kept where their neighbours or their pair give them a meaning. */
const doubtful = '\\u061C\\u200C-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\u{E0000}-\\u{E007F}'
const isNeedless = new RegExp(`^[${needless}]$`, 'u')
const isDoubtful = new RegExp(`^[${doubtful}]$`, 'u')
const holdsUnseen = new RegExp(`[${needless}${doubtful}]`, 'u')

/** Scripts whose letters join or part at a joiner. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
const endsEmoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u20E3/u
const beginsEmoji = /\p{Extended_Pictographic}/u
const flag = '\u{1F3F4}'
const tag = /^[\u{E0020}-\u{E007F}]$/u

/** The sequences that colour a terminal: letters would be left of them. */
const escapeSign = '\u001B'
const escapes = new RegExp(`${escapeSign}\\[[\\d;]{0,20}[A-Za-z]`, 'gu')

/**
 * Text without what nobody sees: it would break search, addresses and comparison. What shapes
 * letters or emoji is kept, and so are the marks of direction of a text that needs them, in pairs.
 * Line ends stay.
 */
export function cleanText(text: string): string {
  return cleanRuns([{ text }])[0]?.text ?? ''
}

/** The same for a paragraph in runs, where what one opens another may close. */
export function cleanRuns<Run extends { text: string }>(runs: Run[]): Run[] {
  if (!runs.some(({ text }) => holdsUnseen.test(text))) return runs
  const parts = runs.map(({ text }) => [...text.replace(escapes, '')])
  const all = parts.flat()
  const direction = marksOfDirection(all)
  const isKept = all.map((character, at) => {
    if (isNeedless.test(character)) return false
    if (!isDoubtful.test(character)) return true
    return direction.kept.has(at) || isMeant(all, at)
  })
  let from = 0
  return runs.map((run, index) => {
    const part = parts[index] ?? []
    const start = from
    from += part.length
    const text = part.filter((_, at) => isKept[start + at]).join('')
    return { ...run, text: index === runs.length - 1 ? text + direction.closing : text }
  })
}

/** Whether a joiner joins or parts letters, binds an emoji, or a tag names a flag. */
function isMeant(characters: string[], at: number): boolean {
  const character = characters[at] ?? ''
  const before = characters[at - 1] ?? ''
  const after = characters[at + 1] ?? ''
  if (character === '\u200C') return joining.test(before) && joining.test(after)
  if (character === '\u200D') {
    return joining.test(before) || (endsEmoji.test(before) && beginsEmoji.test(after))
  }
  return tag.test(character) && (before === flag || tag.test(before)) && followsFlag(characters, at)
}

/** A flag is named by five letters or so and the sign that ends them. */
function followsFlag(characters: string[], at: number): boolean {
  for (let start = at - 1; start >= Math.max(0, at - 8); start -= 1) {
    if (characters[start] === flag) return true
    if (!tag.test(characters[start] ?? '')) return false
  }
  return false
}
