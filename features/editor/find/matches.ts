import type { Node as PmNode } from '@tiptap/pm/model'
import { localeOfPanel } from '@/features/editor/place'
import type { Range } from '@/features/editor/ranges'
import type { Locale } from '@/lib/i18n/locales'

export type Search = { text: string; matchCase: boolean; locales: Locale[] }

/** Where a text stands in the panels of some languages, within one line each, in order. */
export function findMatches(doc: PmNode, { text, matchCase, locales }: Search): Range[] {
  const matches: Range[] = []
  doc.descendants((node, position) => {
    const locale = localeOfPanel(node)
    if (locale && !locales.includes(locale)) return false
    if (!node.isTextblock) return true
    for (const at of placesIn(node.textContent, { text, matchCase })) {
      const from = position + 1 + at
      matches.push({ from, to: from + text.length })
    }
    return false
  })
  return matches
}

/** Where in a line a text begins, none over another. */
export function placesIn(
  line: string,
  { text, matchCase }: Pick<Search, 'text' | 'matchCase'>,
): number[] {
  if (text === '') return []
  const [within, wanted] = [fold(line, matchCase), fold(text, matchCase)]
  const places: number[] = []
  for (let at = within.indexOf(wanted); at >= 0; ) {
    places.push(at)
    at = within.indexOf(wanted, at + wanted.length)
  }
  return places
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
