import type { MemoryPair } from '@/features/memory/pair'
import { fallbackLocale } from '@/lib/i18n/languages'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { type Element, element, xmlDocument } from '@/lib/markup'

/** Pairs as TMX 1.4b, a unit each. */
export function writeTmx(pairs: MemoryPair[], sourceLocale: Locale): string {
  const header = element('header', {
    creationtool: 'Diptych',
    creationtoolversion: '1',
    segtype: 'paragraph',
    'o-tmf': 'Diptych',
    adminlang: fallbackLocale,
    srclang: languageTags[sourceLocale],
    datatype: 'plaintext',
  })
  return xmlDocument(
    element('tmx', { version: '1.4' }, header, element('body', {}, pairs.map(unit))),
  )
}

function unit({ pair, texts }: MemoryPair): Element {
  const variants = pair.map((locale, index) =>
    element('tuv', { 'xml:lang': languageTags[locale] }, element('seg', {}, texts[index])),
  )
  return element('tu', {}, variants)
}
