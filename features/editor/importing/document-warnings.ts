import type { ParseWarning, WarningCode } from '@/features/importing/document'

/** What of a document a person should look at, kind by kind, with the lines of a few. */
export type DocumentWarning = { code: WarningCode; count: number; words: string[] }

const longestWords = 80
const mostWords = 6

export function groupWarnings(warnings: ParseWarning[]): DocumentWarning[] {
  const groups = new Map<WarningCode, DocumentWarning>()
  for (const { code, text, count = 1 } of warnings) {
    const group = groups.get(code) ?? { code, count: 0, words: [] }
    group.count += count
    const words = text.length > longestWords ? `${text.slice(0, longestWords)}…` : text
    if (group.words.length < mostWords && !group.words.includes(words)) group.words.push(words)
    groups.set(code, group)
  }
  return [...groups.values()]
}
