import type { Segment } from '@/features/exchange/segments'
import type { FileTerm, TranslationFile, Unit } from '@/features/exchange/translation-file'
import { languageTags } from '@/lib/i18n/locales'
import { type Element, element, xmlDocument } from '@/lib/markup'
import { category, fileIdOf, machineDraft, namespaces, originalOf } from './names'
import { inlineWriter } from './write-inline'

/** A story or a part of it as XLIFF 2.1, a unit a passage. */
export function writeXliff({ number, from, to, style, units }: TranslationFile): string {
  const attributes = {
    xmlns: namespaces.xliff,
    'xmlns:gls': namespaces.glossary,
    'xmlns:mda': namespaces.metadata,
    version: '2.1',
    srcLang: languageTags[from],
    trgLang: languageTags[to],
    'xml:space': 'preserve',
  }
  const file = element(
    'file',
    { id: fileIdOf(number), original: originalOf(number) },
    notes(style ? [style] : [], 'style'),
    units.map(unit),
  )
  return xmlDocument(element('xliff', attributes, file))
}

function unit(given: Unit): Element {
  const { id, segments, sourceSeal, targetSeal, terms, notes: said } = given
  const addresses: string[] = []
  const dataIdOf = (address: string) => {
    if (!addresses.includes(address)) addresses.push(address)
    return `d${addresses.indexOf(address) + 1}`
  }
  const written = segments.map((each) => segment(each, given, dataIdOf))
  const data = addresses.map((address, index) => element('data', { id: `d${index + 1}` }, address))
  return element(
    'unit',
    { id, canResegment: 'no' },
    seals({ sourceSeal, targetSeal }),
    terms.length > 0 && element('gls:glossary', {}, terms.map(term)),
    notes(said, 'story'),
    data.length > 0 && element('originalData', {}, data),
    written,
  )
}

function segment(
  { id, source, target }: Segment,
  { state, isMachineDraft }: Unit,
  dataIdOf: (address: string) => string,
): Element {
  const isWritten = target.length > 0
  return element(
    'segment',
    {
      id,
      state: isWritten ? state : 'initial',
      ...(isWritten && isMachineDraft && { subState: machineDraft }),
    },
    element('source', {}, inlineWriter(id, dataIdOf)(source)),
    isWritten && element('target', {}, inlineWriter(id, dataIdOf)(target)),
  )
}

function seals(values: { sourceSeal: string; targetSeal: string }): Element {
  const metas = Object.entries(values).map(([type, value]) => element('mda:meta', { type }, value))
  return element('mda:metadata', {}, element('mda:metaGroup', { category }, metas))
}

function term({ source, target, note }: FileTerm): Element {
  return element(
    'gls:glossEntry',
    {},
    element('gls:term', {}, source),
    element('gls:translation', {}, target),
    note && element('gls:definition', {}, note),
  )
}

function notes(texts: string[], kind: string): Element | false {
  const all = texts.map((text) => element('note', { category: kind }, text))
  return all.length > 0 && element('notes', {}, all)
}
