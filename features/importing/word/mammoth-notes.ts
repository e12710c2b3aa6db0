import type { DocumentNote } from '@/features/importing/blocks/document-note'

type Message = { type: string; message: string }

/** What mammoth tells of what it could not read, in our own kinds. */
export function mammothNotes(messages: Message[]): DocumentNote[] {
  return messages.flatMap(({ message }) => noteOf(message) ?? [])
}

function noteOf(message: string): DocumentNote | null {
  const style =
    /^Unrecognised (?:paragraph|run|table) style: '([\s\S]*?)' \(Style ID/u.exec(message)?.[1] ??
    /style with ID (.+) was referenced but not defined/u.exec(message)?.[1]
  // A style without a name is told of once more by its id.
  if (style === 'null') return null
  if (style !== undefined) return { kind: 'style', words: style }
  const symbol = /unsupported character was ignored: char (\S+) in font (.+)$/u.exec(message)
  if (symbol) return { kind: 'symbol', words: `${symbol[2]} ${symbol[1]}` }
  if (/cell merging may be incorrect/u.test(message)) return { kind: 'mergedCells', words: '' }
  if (/\b[Ii]mage\b|imagedata/u.test(message)) return { kind: 'picture', words: '' }
  // A break of a page or of columns has nothing to lose.
  return /break type|complex field/u.test(message) ? null : { kind: 'unread', words: '' }
}
