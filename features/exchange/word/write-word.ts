import JSZip from 'jszip'
import type { Inline } from '@/db/content'
import type { TranslationFile, Unit } from '@/features/exchange/translation-file'
import { normalInlines } from '@/features/passages/blocks/inline-text'
import { inLanguage, type Locale } from '@/lib/i18n/locales'
import { type Element, element, type Markup, xmlDocument } from '@/lib/markup'
import { headOf, referenceOf } from './references'
import { contentTypes, namespaces, packageRelations, partRelations } from './word-parts'

type Words = { title: string; reference: string; source: string; target: string }

/**
 * A story as a Word document for a translator: a row a passage, the text to translate beside its
 * translation, and a narrow column by which the rows are known when they come back.
 */
export async function writeWord(file: TranslationFile, words: Words): Promise<Buffer> {
  const links: string[] = []
  const cells = cellWriter(links)
  const rows = [
    row([
      cells.small([words.reference, headOf(file)]),
      cells.text([[{ text: words.source, marks: ['bold'] }]], file.to),
      cells.text([[{ text: words.target, marks: ['bold'] }]], file.to),
    ]),
    ...file.units.map((unit) => unitRow(unit, file, cells)),
  ]
  const body = element(
    'w:body',
    {},
    paragraph([{ text: words.title, marks: ['bold'] }], file.to, () => null),
    ...(file.style ? file.style.split('\n') : []).map((text) =>
      paragraph([{ text }], file.to, () => null),
    ),
    table(rows),
    element('w:p'),
    element(
      'w:sectPr',
      {},
      element('w:pgSz', { 'w:w': 16838, 'w:h': 11906, 'w:orient': 'landscape' }),
    ),
  )
  const zip = new JSZip()
  zip.file('[Content_Types].xml', contentTypes)
  zip.file('_rels/.rels', packageRelations)
  zip.file('word/document.xml', xmlDocument(element('w:document', namespaces, body)))
  zip.file('word/_rels/document.xml.rels', partRelations(links))
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

type Cells = ReturnType<typeof cellWriter>

function unitRow(unit: Unit, { from, to }: TranslationFile, cells: Cells): Element {
  const lines = (side: 'source' | 'target') => unit.segments.flatMap((segment) => segment[side])
  const [terms, notes] = [
    unit.terms.map(({ source, target }) => `${source} = ${target}`),
    unit.notes,
  ]
  return row([
    cells.small([...referenceOf(unit), ...notes, ...terms]),
    cells.text(lines('source'), from),
    cells.text(lines('target'), to),
  ])
}

const widths = [1900, 6300, 6300]

function table(rows: Element[]): Element {
  const border = { 'w:val': 'single', 'w:sz': 4, 'w:color': 'BBBBBB' }
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
    element(`w:${side}`, border),
  )
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      element('w:tblW', { 'w:w': 0, 'w:type': 'auto' }),
      element('w:tblBorders', {}, borders),
      element('w:tblLayout', { 'w:type': 'fixed' }),
    ),
    element(
      'w:tblGrid',
      {},
      widths.map((width) => element('w:gridCol', { 'w:w': width })),
    ),
    rows,
  )
}

function row(cells: Element[][]): Element {
  const written = cells.map((paragraphs, index) =>
    element(
      'w:tc',
      {},
      element('w:tcPr', {}, element('w:tcW', { 'w:w': widths[index], 'w:type': 'dxa' })),
      // Word opens no cell without a paragraph.
      paragraphs.length > 0 ? paragraphs : element('w:p'),
    ),
  )
  return element('w:tr', {}, written)
}

function cellWriter(links: string[]) {
  const relationOf = (address: string) => {
    if (!links.includes(address)) links.push(address)
    return `link${links.indexOf(address) + 1}`
  }
  return {
    text: (lines: Inline[][], locale: Locale) =>
      lines.map((line) => paragraph(normalInlines(line), locale, relationOf)),
    small: (lines: string[]) =>
      lines.map((text) =>
        element(
          'w:p',
          {},
          element(
            'w:r',
            {},
            element(
              'w:rPr',
              {},
              element('w:color', { 'w:val': '777777' }),
              element('w:sz', { 'w:val': 14 }),
            ),
            words(text),
          ),
        ),
      ),
  }
}

function paragraph(
  line: Inline[],
  locale: Locale,
  relationOf: (address: string) => string | null,
): Element {
  const { lang, dir } = inLanguage(locale)
  const isRightToLeft = dir === 'rtl'
  const runs = line.map((run) => {
    const id = run.link ? relationOf(run.link) : null
    const written = textRun(run, lang, isRightToLeft)
    return id ? element('w:hyperlink', { 'r:id': id }, written) : written
  })
  return element('w:p', {}, isRightToLeft && element('w:pPr', {}, element('w:bidi')), runs)
}

function textRun(
  { text, marks = [], link }: Inline,
  lang: string,
  isRightToLeft: boolean,
): Element {
  const raised = marks.includes('superscript') ? 'superscript' : 'subscript'
  const isRaised = marks.includes('superscript') || marks.includes('subscript')
  return element(
    'w:r',
    {},
    element(
      'w:rPr',
      {},
      marks.includes('bold') && element('w:b'),
      marks.includes('italic') && element('w:i'),
      link && element('w:color', { 'w:val': '0563C1' }),
      link && element('w:u', { 'w:val': 'single' }),
      isRaised && element('w:vertAlign', { 'w:val': raised }),
      isRightToLeft && element('w:rtl'),
      element('w:lang', { 'w:val': lang, 'w:eastAsia': lang, 'w:bidi': lang }),
    ),
    words(text),
  )
}

function words(text: string): Markup[] {
  return text
    .split('\n')
    .flatMap((part, index) => [
      index > 0 && element('w:br'),
      element('w:t', { 'xml:space': 'preserve' }, part),
    ])
}
