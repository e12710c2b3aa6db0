import mammoth from 'mammoth'
import type { DocumentNote } from '@/features/importing/blocks/document-note'
import { withinAddress } from '@/features/importing/pictures/found-picture'
import { cleanBlocks, itemMark } from './clean-blocks'
import type { Cleaning } from './cleaning'
import { mammothNotes } from './mammoth-notes'
import { noteReader } from './word-notes'
import { type WordItem, WordNumbers } from './word-numbering'
import { openPackage, type WordPackage } from './word-package'
import { readStyles } from './word-styles'
import { child, childElements, element, textOf, writeXml, type XmlElement } from './xml-tree'

/** What a document of Word, WPS, LibreOffice or Google says, as HTML, and what of it did not come. */
export type ReadWord = {
  html: string
  notes: DocumentNote[]
  /** In the order in which the HTML names them; none where they were not asked for. */
  pictures: Uint8Array[]
}

/** Without its pictures a document names them as left out. */
export type ReadWordOptions = { withPictures?: boolean }

/** A new page or column within a paragraph parts words as a new line does. */
const pageBreaks = ["br[type='page'] => br", "br[type='column'] => br"]

export async function readWord(
  buffer: Buffer,
  { withPictures = false }: ReadWordOptions = {},
): Promise<ReadWord | null> {
  const file = await openPackage(buffer)
  const body = file && child(file.main, 'w:body')
  if (!file || !body) return null
  const { blocks, notes, items } = await cleaned(file, body, withPictures)
  const root = element('w:document', {}, [element('w:body', {}, blocks)])
  const pictures: Uint8Array[] = []
  const convertImage = mammoth.images.imgElement(async (image) => {
    pictures.push(await image.readAsBuffer())
    return { src: withinAddress(pictures.length - 1) }
  })
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: await file.withMain(writeXml(root)) },
    { convertImage, styleMap: pageBreaks },
  )
  return { html: withItems(value, items), notes: [...notes, ...mammothNotes(messages)], pictures }
}

async function cleaned(file: WordPackage, body: XmlElement, keepsPictures: boolean) {
  const styles = readStyles((await file.parts('styles'))[0])
  const notes = async (kind: string) => ({
    parts: await file.parts(kind),
    links: await file.links(kind),
  })
  const readNotes = noteReader({
    footnote: await notes('footnotes'),
    endnote: await notes('endnotes'),
  })
  const cleaning: Cleaning = {
    styles,
    numbers: new WordNumbers((await file.parts('numbering'))[0], styles),
    notes: [],
    items: [],
    boxes: [],
    fields: [],
    noteNumber: readNotes.numberOf,
    noteLinks: null,
    paragraphStyle: undefined,
    keepsPictures,
  }
  const blocks = cleanBlocks(body, cleaning)
  blocks.push(...readNotes.blocks(cleaning))
  cleaning.notes.push(...(await besides(file)))
  return { blocks, notes: cleaning.notes, items: cleaning.items }
}

/** What stands beside the text: remarks of colleagues, and the same lines on every page. */
async function besides(file: WordPackage): Promise<DocumentNote[]> {
  const comments = (await file.parts('comments')).flatMap(childElements)
  const margins = [...(await file.parts('header')), ...(await file.parts('footer'))]
  const isWords = (words: string) => /\p{L}/u.test(words.replace(/[第共页頁]|page|of/giu, ''))
  return [
    ...comments.map((each) => ({ kind: 'comment' as const, words: textOf(each).trim() })),
    ...[...new Set(margins.map((each) => textOf(each).trim()))]
      .filter(isWords)
      .map((words) => ({ kind: 'margin' as const, words })),
  ]
}

/** Items are told as Word itself tells them on the clipboard: a paragraph with its number. */
function withItems(html: string, items: WordItem[]): string {
  const mark = new RegExp(`<(p|h[1-6])><a id="${itemMark}(\\d+)"></a>`, 'gu')
  return html.replace(mark, (whole, tag: string, index: string) => {
    const item = items[Number(index)]
    if (!item) return whole
    const counts = item.isBullet ? '' : ' data-counts'
    const marker = `<span style="mso-list:Ignore">${escaped(item.marker)}</span>`
    return `<${tag} style="mso-list:${item.list} level${item.level + 1} lfo1"${counts}>${marker}`
  })
}

function escaped(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => `&#${sign.codePointAt(0)};`)
}
