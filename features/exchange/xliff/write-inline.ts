import type { Inline } from '@/db/content'
import type { Mark } from '@/db/marks'
import { normalInlines } from '@/features/passages/blocks/inline-text'
import { element, type Markup } from '@/lib/markup'
import { lineBreak, subTypes } from './names'

/**
 * Writes the lines of a segment with their looks and links. Codes of source and target that are the
 * n-th of a kind have one id, by which translators' programs hold them to be the same.
 */
export function inlineWriter(segmentId: string, dataIdOf: (address: string) => string) {
  const counts = new Map<string, number>()
  const idOf = (kind: string) => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return `${segmentId}-${kind}${count}`
  }

  return (lines: Inline[][]): Markup[] =>
    lines.flatMap((line, index) => [
      index > 0 && element('ph', { id: idOf('line'), type: 'fmt', subType: lineBreak }),
      ...linkedRuns(normalInlines(line)),
    ])

  function linkedRuns(runs: Inline[]): Markup[] {
    const written: Markup[] = []
    for (let at = 0; at < runs.length; ) {
      const link = runs[at]?.link
      const end = runs.findIndex((run, index) => index > at && run.link !== link)
      const together = runs.slice(at, end === -1 ? undefined : end)
      at += together.length
      const words = together.map(({ text, marks = [] }) => marked(text, marks))
      written.push(
        link
          ? element('pc', { id: idOf('link'), type: 'link', dataRefStart: dataIdOf(link) }, words)
          : words,
      )
    }
    return written
  }

  function marked(text: string, [mark, ...others]: Mark[]): Markup {
    if (!mark) return withCodes(text)
    const code = { id: idOf(mark), type: 'fmt', subType: subTypes[mark] }
    return element('pc', code, marked(text, others))
  }
}

/** What no XML document may hold is written as the code of the character. */
function withCodes(text: string): Markup[] {
  return text.split(notAllowed).map((part, index) => {
    if (index % 2 === 0) return part
    const hex = (part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return element('cp', { hex })
  })
}

const notAllowed = /([^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}])/u
