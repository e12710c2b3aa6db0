import { isPlainLabel } from '@/features/importing/blocks/list-numbers'
import { clean as cleanInline } from './clean-inline'
import { type Cleaning, leaveOut } from './cleaning'
import { contentOf, isPlaceholder } from './controls'
import { child, childElements, element, textOf, type XmlElement, type XmlNode } from './xml-tree'

/** The name of the mark that stands in front of an item of a list; its number follows. */
export const itemMark = 'diptych-item-'

const unwrapped = ['w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:sdtContent', 'mc:Choice']
const silent = ['w:sectPr', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:proofErr', 'w:permStart']

/** The blocks of a document as mammoth reads them: what is not to be seen is left out and named. */
export function cleanBlocks(parent: XmlElement, cleaning: Cleaning): XmlElement[] {
  return childElements(parent).flatMap((block): XmlElement[] => {
    switch (block.name) {
      case 'w:p':
        return cleanParagraph(block, cleaning)
      case 'w:tbl':
        return [cleanTable(block, cleaning)]
      case 'w:sdt':
        return isPlaceholder(block) ? [] : cleanBlocks(contentOf(block), cleaning)
      case 'mc:AlternateContent':
        return cleanBlocks(child(block, 'mc:Choice') ?? contentOf(block), cleaning)
      case 'm:oMathPara':
      case 'm:oMath':
        return [element('w:p', {}, cleanInline(block, cleaning))]
      case 'w:del':
      case 'w:moveFrom':
        leaveOut(cleaning, 'deleted', block.name === 'w:del' ? textOf(block) : '')
        return []
      case 'w:altChunk':
        cleaning.notes.push({ kind: 'unread', words: '' })
        return []
      default:
        if (unwrapped.includes(block.name)) return cleanBlocks(block, cleaning)
        if (!silent.includes(block.name)) leaveOut(cleaning, 'unread', textOf(block))
        return []
    }
  })
}

function cleanParagraph(paragraph: XmlElement, cleaning: Cleaning): XmlElement[] {
  const properties = child(paragraph, 'w:pPr')
  const mark = child(properties, 'w:rPr')
  const around = { paragraphStyle: cleaning.paragraphStyle, boxes: cleaning.boxes }
  cleaning.paragraphStyle = child(properties, 'w:pStyle')?.attributes.get('w:val')
  cleaning.boxes = []
  const text = childElements(paragraph)
    .filter(({ name }) => name !== 'w:pPr')
    .flatMap((each) => cleanInline(each, cleaning))
  const { boxes } = cleaning
  const isGone =
    text.every((each) => textOf(each).trim() === '') &&
    (textOf(paragraph).trim() !== '' ||
      cleaning.styles.isOn(['w:vanish'], mark, cleaning.paragraphStyle) ||
      ['w:del', 'w:moveFrom'].some((name) => child(mark, name)))
  Object.assign(cleaning, around)
  const item = isGone ? [] : itemOf(properties, cleaning)
  const own = element('w:p', {}, [
    ...(properties ? [withoutNumbers(properties)] : []),
    ...item,
    ...text,
  ])
  return [own, ...boxes.flatMap((box) => cleanBlocks(box, cleaning))]
}

/** The mark of an item: mammoth would count again, and knows no numbers but digits. */
function itemOf(properties: XmlElement | undefined, cleaning: Cleaning): XmlNode[] {
  const item = cleaning.numbers.next(properties)
  if (!item) return []
  if (!item.isBullet && !isPlainLabel(item.marker)) leaveOut(cleaning, 'numbering', item.marker)
  cleaning.items.push(item)
  return [element('w:bookmarkStart', { 'w:name': `${itemMark}${cleaning.items.length - 1}` })]
}

function withoutNumbers(properties: XmlElement): XmlElement {
  const kept = childElements(properties).filter(({ name }) => name !== 'w:numPr')
  return element('w:pPr', {}, kept)
}

function cleanTable(table: XmlElement, cleaning: Cleaning): XmlElement {
  return element(
    'w:tbl',
    {},
    rowsOf(table, cleaning).map((row) => cleanRow(row, cleaning)),
  )
}

function rowsOf(parent: XmlElement, cleaning: Cleaning): XmlElement[] {
  return childElements(parent).flatMap((row) => {
    if (row.name !== 'w:tr') {
      return isWrapper(row) ? rowsOf(row.name === 'w:sdt' ? contentOf(row) : row, cleaning) : []
    }
    const properties = child(row, 'w:trPr')
    if (child(properties, 'w:del')) return leaveOutRow(row, 'deleted', cleaning)
    return isOn(child(properties, 'w:hidden')) ? leaveOutRow(row, 'hidden', cleaning) : [row]
  })
}

function leaveOutRow(
  row: XmlElement,
  kind: 'deleted' | 'hidden',
  cleaning: Cleaning,
): XmlElement[] {
  leaveOut(cleaning, kind, textOf(row))
  return []
}

const isOn = (property: XmlElement | undefined) =>
  property !== undefined && !/^(?:0|false|off)$/u.test(property.attributes.get('w:val') ?? '')

/** A row that begins further in, or ends sooner, keeps its values in their columns. */
function cleanRow(row: XmlElement, cleaning: Cleaning): XmlElement {
  const properties = child(row, 'w:trPr')
  const blank = (name: string) => {
    const span = Number(child(properties, name)?.attributes.get('w:val') ?? 0)
    return span >= 1 && span <= 63 ? [emptyCell(String(span))] : []
  }
  const header = child(properties, 'w:tblHeader')
  return element('w:tr', {}, [
    element('w:trPr', {}, header ? [header] : []),
    ...blank('w:gridBefore'),
    ...joinedCells(cellsOf(row)).map((cell) => cleanCell(cell, cleaning)),
    ...blank('w:gridAfter'),
  ])
}

function cellsOf(parent: XmlElement): XmlElement[] {
  return childElements(parent).flatMap((cell) => {
    if (cell.name === 'w:tc') return [cell]
    return isWrapper(cell) ? cellsOf(cell.name === 'w:sdt' ? contentOf(cell) : cell) : []
  })
}

/** Older programs merge cells of a row by naming the first and those that go on. */
function joinedCells(cells: XmlElement[]): XmlElement[] {
  const joined: XmlElement[] = []
  for (const cell of cells) {
    const merge = child(child(cell, 'w:tcPr'), 'w:hMerge')
    const last = joined.at(-1)
    const goesOn = merge && merge.attributes.get('w:val') !== 'restart'
    if (goesOn && last) joined[joined.length - 1] = wider(last, spanOf(cell))
    else joined.push(cell)
  }
  return joined
}

function wider(cell: XmlElement, by: number): XmlElement {
  const others = childElements(cell).filter(({ name }) => name !== 'w:tcPr')
  const kept = childElements(child(cell, 'w:tcPr') ?? element('w:tcPr')).filter(
    ({ name }) => name !== 'w:gridSpan',
  )
  const span = element('w:gridSpan', { 'w:val': String(spanOf(cell) + by) })
  return element('w:tc', {}, [element('w:tcPr', {}, [...kept, span]), ...others])
}

function cleanCell(cell: XmlElement, cleaning: Cleaning): XmlElement {
  const properties = child(cell, 'w:tcPr')
  const own = element('w:tcPr', {}, [
    element('w:gridSpan', { 'w:val': String(spanOf(cell)) }),
    ...(child(properties, 'w:vMerge') ? [mergeOf(properties)] : []),
  ])
  if (child(properties, 'w:cellDel')) {
    leaveOut(cleaning, 'deleted', textOf(cell))
    return element('w:tc', {}, [own, element('w:p')])
  }
  const content = { ...cell, children: cell.children.filter((node) => node !== properties) }
  return element('w:tc', {}, [own, ...cleanBlocks(content, cleaning)])
}

function mergeOf(properties: XmlElement | undefined): XmlElement {
  const stated = child(properties, 'w:vMerge')?.attributes.get('w:val')
  return element('w:vMerge', { 'w:val': stated === 'restart' ? 'restart' : 'continue' })
}

function spanOf(cell: XmlElement): number {
  const span = Number(child(child(cell, 'w:tcPr'), 'w:gridSpan')?.attributes.get('w:val') ?? 1)
  return Number.isInteger(span) && span >= 1 && span <= 63 ? span : 1
}

const emptyCell = (span: string) =>
  element('w:tc', {}, [
    element('w:tcPr', {}, [element('w:gridSpan', { 'w:val': span })]),
    element('w:p'),
  ])

const isWrapper = ({ name }: XmlElement) => name === 'w:sdt' || unwrapped.includes(name)
