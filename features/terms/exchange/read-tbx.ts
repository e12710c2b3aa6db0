import { SaxesParser, type SaxesTagNS } from 'saxes'
import { isKnownLocale } from '@/lib/i18n/languages'
import { type Entry, toEntry } from './entry'
import { FileFault } from './file-fault'
import { TbxConcept } from './tbx-concept'
import { namespaces } from './tbx-names'

const deepest = 32

/**
 * The terms of a TBX 3 document, whichever of its two styles it is in. There are no entities but XML's
 * own: a document type is refused. Throws FileFault.
 */
export function readTbx(text: string): Entry[] {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const here = () => ({ line: parser.line, column: parser.column })
  const refuse = (code: 'bad-xml' | 'doctype' | 'not-tbx'): never => {
    throw new FileFault(code, here())
  }
  const entries: Entry[] = []
  const path: string[] = []
  let concept: TbxConcept | null = null
  let words = ''

  parser.on('error', () => refuse('bad-xml'))
  parser.on('doctype', () => refuse('doctype'))
  parser.on('opentag', (tag) => {
    if (path.length === 0 && !isTbx(tag)) refuse('not-tbx')
    // No glossary is so deep, and a parser's work grows with it.
    if (path.length >= deepest) refuse('bad-xml')
    words = ''
    path.push(nameOf(tag))
    if (tag.local === 'conceptEntry') concept = new TbxConcept(attribute(tag, 'id'), here())
    if (tag.local === 'langSec') concept?.openLanguage(localeOf(attribute(tag, 'xml:lang')))
    if (tag.local === 'termSec') concept?.openTerm()
  })
  parser.on('text', (given) => {
    words += given
  })
  parser.on('cdata', (given) => {
    words += given
  })
  parser.on('closetag', (tag) => {
    path.pop()
    const parent = path.at(-1)
    if (tag.local === 'conceptEntry' && concept) {
      if (!concept.isForeign()) entries.push(toEntry(concept.raw))
      concept = null
    } else if (parent === 'conceptEntry' || parent === 'termSec' || parent?.endsWith('Grp')) {
      concept?.take(nameOf(tag), words)
    }
    words = ''
  })
  parser.write(text).close()
  return entries
}

const isTbx = ({ local, uri }: SaxesTagNS) => local === 'tbx' && uri === namespaces.tbx

/** `<min:subjectField>` in one style is `<descrip type="subjectField">` in the other. */
function nameOf(tag: SaxesTagNS): string {
  return attribute(tag, 'type') || tag.local
}

function attribute({ attributes }: SaxesTagNS, name: string): string {
  return attributes[name]?.value ?? ''
}

function localeOf(tag: string) {
  const [locale = ''] = tag.toLowerCase().split(/[-_]/u)
  return isKnownLocale(locale) ? locale : null
}
