import { FileFault } from '@/features/exchange/file-fault'
import type { GivenSegment } from '@/features/exchange/segments'
import type { GivenFile, GivenUnit } from '@/features/exchange/translation-file'
import { isKnownLocale } from '@/lib/i18n/languages'
import type { Locale } from '@/lib/i18n/locales'
import { elementsIn, readXmlTree, textIn, type XmlElement, XmlFault } from '@/lib/xml-tree'
import { category, machineDraft, namespaces, numberIn } from './names'
import { inlineReader } from './read-inline'

/** A translation in an XLIFF 2 file. Throws FileFault. */
export function readXliff(text: string): GivenFile {
  const root = rootOf(text)
  if (root.name !== 'xliff') throw new FileFault('not-xliff', root.line)
  if (root.uri !== namespaces.xliff) throw new FileFault('other-version', root.line)
  const [file, ...others] = elementsIn(root, 'file')
  if (!file || others.length > 0) throw new FileFault('other-story', root.line)
  const number = numberIn(file.attributes)
  if (number === null) throw new FileFault('other-story', file.line)
  const { srcLang = '', trgLang = '' } = root.attributes
  const units = unitsIn(file).map(toUnit)
  const twice = units.find(({ id }, index) => units.findIndex((each) => each.id === id) !== index)
  if (twice) throw new FileFault('twice')
  const languages = { from: localeOf(srcLang), to: localeOf(trgLang) }
  return { number, ...languages, units }
}

function rootOf(text: string): XmlElement {
  try {
    return readXmlTree(text)
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error
    throw new FileFault(error.code, error.line)
  }
}

/** Programs may name a script or a country too: zh-Hans, en-GB. */
function localeOf(tag: string): Locale {
  const [locale = ''] = tag.toLowerCase().split('-')
  if (!isKnownLocale(locale)) throw new FileFault('other-languages')
  return locale
}

function unitsIn(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((each) => {
    if (each.uri !== namespaces.xliff) return []
    if (each.name === 'unit') return [each]
    return each.name === 'group' ? unitsIn(each) : []
  })
}

function toUnit(unit: XmlElement): GivenUnit {
  const data = elementsIn(unit, 'originalData').flatMap((each) => elementsIn(each, 'data'))
  const addresses = new Map(data.map((each) => [each.attributes.id ?? '', textIn(each)]))
  const read = inlineReader(unit, addresses)
  const seals = sealsOf(unit)
  const segments = elementsIn(unit, 'segment')
  return {
    id: unit.attributes.id ?? '',
    isMachineDraft: segments.some(isMachineDraft),
    segments: segments.map((segment): GivenSegment => {
      const [source] = elementsIn(segment, 'source')
      const [target] = elementsIn(segment, 'target')
      const isWritten = target && target.children.length > 0
      return {
        id: segment.attributes.id ?? '',
        source: source ? read(source) : [],
        target: isWritten ? read(target) : null,
      }
    }),
    sourceSeal: seals.get('sourceSeal') ?? null,
    targetSeal: seals.get('targetSeal') ?? null,
  }
}

/** A segment that a person has reviewed is theirs, whatever their program left beside it. */
function isMachineDraft({ attributes }: XmlElement): boolean {
  const isRead = attributes.state === 'reviewed' || attributes.state === 'final'
  return attributes.subState === machineDraft && !isRead
}

function sealsOf(unit: XmlElement): Map<string, string> {
  const groups = elementsIn(unit, 'metadata').flatMap((each) => elementsIn(each, 'metaGroup'))
  const metas = groups
    .filter(({ attributes }) => attributes.category === category)
    .flatMap((group) => elementsIn(group, 'meta'))
  return new Map(metas.map((meta) => [meta.attributes.type ?? '', textIn(meta)]))
}
