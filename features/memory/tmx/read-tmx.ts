import type { MemoryPair } from '@/features/memory/pair'
import { cleanText } from '@/lib/clean-text'
import { isKnownLocale } from '@/lib/i18n/languages'
import type { Locale } from '@/lib/i18n/locales'
import { pairOf } from '@/lib/i18n/pairs'
import { elementsIn, readXmlTree, type XmlElement, XmlFault } from '@/lib/xml-tree'
import { shellBounds, type TmxBounds } from './bounds'
import { TmxFault } from './tmx-fault'

/**
 * The pairs of a TMX file in languages that are known here. Throws TmxFault; what comes of a file is
 * counted as it is read, so that a unit of very many variants ends where there are too many pairs.
 */
export function readTmx(text: string, bounds: TmxBounds = shellBounds): MemoryPair[] {
  if (text.length > bounds.characters) throw new TmxFault('too-large')
  const root = rootOf(text)
  if (root.name !== 'tmx') throw new TmxFault('not-tmx', root.line)
  const pairs: MemoryPair[] = []
  for (const unit of elementsIn(root, 'body').flatMap((body) => elementsIn(body, 'tu'))) {
    for (const pair of pairsOf(unit, bounds.text)) {
      if (pairs.length === bounds.pairs) throw new TmxFault('too-many', unit.line)
      pairs.push(pair)
    }
  }
  return pairs
}

function rootOf(text: string): XmlElement {
  try {
    return readXmlTree(withoutType(text.replace(/^\uFEFF/u, '')))
  } catch (error) {
    if (error instanceof XmlFault) throw new TmxFault(error.code, error.line)
    throw error
  }
}

/** Programs name the document type of TMX, which is not needed; one with entities is refused. */
function withoutType(text: string): string {
  const start = text.indexOf('<!DOCTYPE')
  const end = text.indexOf('>', start) + 1
  const isPlain = start !== -1 && end > start && !text.slice(start, end).includes('[')
  const isBeforeRoot = !text.slice(0, Math.max(0, start)).includes('<tmx')
  return isPlain && isBeforeRoot ? text.slice(0, start) + text.slice(end) : text
}

/** Each is set against each: far more than there are languages. */
const mostVariants = 1000

/** A unit in three languages is three pairs. */
function* pairsOf(unit: XmlElement, longestText: number): Generator<MemoryPair> {
  const variants = elementsIn(unit, 'tuv').flatMap((variant) => {
    const locale = localeOf(variant.attributes['xml:lang'] ?? variant.attributes.lang ?? '')
    const [segment] = elementsIn(variant, 'seg')
    const text = locale && segment ? cleanText(wordsOf(segment)).trim() : ''
    if (text.length > longestText) throw new TmxFault('too-long', variant.line)
    return locale && text ? [{ locale, text }] : []
  })
  if (variants.length > mostVariants) throw new TmxFault('too-many', unit.line)
  for (const [index, one] of variants.entries()) {
    for (const other of variants.slice(index + 1)) {
      if (one.locale === other.locale) continue
      const pair = pairOf(one.locale, other.locale)
      const isInOrder = pair[0] === one.locale
      yield { pair, texts: isInOrder ? [one.text, other.text] : [other.text, one.text] }
    }
  }
}

/** Codes of another program's format; what `hi` and `sub` hold is text. */
const codes = new Set(['bpt', 'ept', 'it', 'ph', 'ut'])

function wordsOf({ children }: XmlElement): string {
  return children
    .map((node) => {
      if (typeof node === 'string') return node
      return codes.has(node.name) ? '' : wordsOf(node)
    })
    .join('')
}

function localeOf(tag: string): Locale | null {
  const [locale = ''] = tag.toLowerCase().split(/[-_]/u)
  return isKnownLocale(locale) ? locale : null
}
