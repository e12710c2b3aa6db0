import type { Node as PmNode } from '@tiptap/pm/model'
import { localeOfPanel } from '@/features/editor/place'
import type { Range } from '@/features/editor/ranges'
import type { Locale } from '@/lib/i18n/locales'

export type Search = { text: string; matchCase: boolean; locales: Locale[] }

/** Where a text stands in the panels of some languages, within one line each, in order. */
export function findMatches(doc: PmNode, { text, matchCase, locales }: Search): Range[] {
  if (text === '') return []
  const wanted = fold(text, matchCase)
  const matches: Range[] = []
  doc.descendants((node, position) => {
    const locale = localeOfPanel(node)
    if (locale && !locales.includes(locale)) return false
    if (!node.isTextblock) return true
    const line = fold(node.textContent, matchCase)
    for (let at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + wanted.length)) {
      const from = position + 1 + at
      matches.push({ from, to: from + text.length })
    }
    return false
  })
  return matches
}

/** Lower case letter by letter, so that no place in the text moves (İ would become two letters). */
function fold(text: string, matchCase: boolean): string {
  if (matchCase) return text
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  }).join('')
}
