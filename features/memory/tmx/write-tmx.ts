import type { MemoryPair } from '@/features/memory/pair'
import { fallbackLocale } from '@/lib/i18n/languages'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { type Element, element, writeMarkup, xmlDocument } from '@/lib/markup'

/** Pairs as TMX 1.4b, a unit each. */
export function writeTmx(pairs: MemoryPair[], sourceLocale: Locale): string {
  return [...tmxPieces([pairs], sourceLocale)].join('')
}

/** The same piece by piece, a piece a page of pairs, and one before and after them. */
export function* tmxPieces(
  pages: Iterable<MemoryPair[]>,
  sourceLocale: Locale,
): Generator<string, void> {
  const header = element('header', {
    creationtool: 'Diptych',
    creationtoolversion: '1',
    segtype: 'paragraph',
    'o-tmf': 'Diptych',
    adminlang: fallbackLocale,
    srclang: languageTags[sourceLocale],
    datatype: 'plaintext',
  })
  const frame = xmlDocument(element('tmx', { version: '1.4' }, header, element('body')))
  const end = frame.indexOf('</body>')
  yield frame.slice(0, end)
  for (const pairs of pages) yield writeMarkup(pairs.map(unit))
  yield frame.slice(end)
}

function unit({ pair, texts }: MemoryPair): Element {
  const variants = pair.map((locale, index) =>
    element('tuv', { 'xml:lang': languageTags[locale] }, element('seg', {}, texts[index])),
  )
  return element('tu', {}, variants)
}
