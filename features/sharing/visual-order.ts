import { joinedLetters } from './joined-letters'

const arabic = /\p{Script=Arabic}/u
const letter = '(?!\\p{Script=Arabic})\\p{L}'
const figure = '\\p{Nd}(?:[\\p{Nd}.,:/٫٬]*\\p{Nd})?[%٪]?'
/** What is read from the left within a line that is read from the right: other scripts, and figures. */
const fromTheLeft = new RegExp(
  `${letter}(?:(?:(?!\\p{Script=Arabic}).)*(?:${letter}|\\p{Nd}))?|${figure}|.`,
  'gsu',
)

const mirrored = new Map(
  [...'()[]{}<>«»‹›'].map((sign, index, all) => [sign, all[index ^ 1] ?? '']),
)

/**
 * A line in the order in which it is drawn from the left, its letters joined. For a headline, which has
 * no line within a line: the whole of Unicode's algorithm (UAX 9) is more than it needs.
 */
export function visualOrder(line: string): string {
  if (!arabic.test(line)) return line
  const parts = joinedLetters(line).match(fromTheLeft) ?? []
  return parts
    .map((part) => mirrored.get(part) ?? part)
    .reverse()
    .join('')
}
