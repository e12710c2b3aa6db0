import type { MemoryPair } from '@/features/memory/pair'
import { cleanText } from '@/lib/clean-text'
import { isKnownLocale } from '@/lib/i18n/languages'
import type { Locale } from '@/lib/i18n/locales'
import { pairOf } from '@/lib/i18n/pairs'
import { elementsIn, readXmlTree, type XmlElement, XmlFault } from '@/lib/xml-tree'

/** Why a file is no memory. */
export class TmxFault extends Error {}

/** How long a file may be, in characters: a hundred thousand pairs of passages. */
const longest = 100_000_000

/** The pairs of a TMX file in languages that are known here. Throws TmxFault. */
export function readTmx(text: string): MemoryPair[] {
  if (text.length > longest) throw new TmxFault('The file is too long')
  const root = rootOf(text)
  if (root.name !== 'tmx') throw new TmxFault('The file is no TMX')
  return elementsIn(root, 'body')
    .flatMap((body) => elementsIn(body, 'tu'))
    .flatMap(pairsOf)
}

function rootOf(text: string): XmlElement {
  try {
    return readXmlTree(withoutType(text))
  } catch (error) {
    if (error instanceof XmlFault) throw new TmxFault(`The file cannot be read: ${error.message}`)
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

/** A unit in three languages is three pairs. */
function pairsOf(unit: XmlElement): MemoryPair[] {
  const variants = elementsIn(unit, 'tuv').flatMap((variant) => {
    const locale = localeOf(variant.attributes['xml:lang'] ?? variant.attributes.lang ?? '')
    const [segment] = elementsIn(variant, 'seg')
    const text = segment ? cleanText(wordsOf(segment)).trim() : ''
    return locale && text ? [{ locale, text }] : []
  })
  return variants.flatMap((one, index) =>
    variants
      .slice(index + 1)
      .filter(({ locale }) => locale !== one.locale)
      .map((other): MemoryPair => {
        const pair = pairOf(one.locale, other.locale)
        const isInOrder = pair[0] === one.locale
        return { pair, texts: isInOrder ? [one.text, other.text] : [other.text, one.text] }
      }),
  )
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
