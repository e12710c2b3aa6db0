import { randomBytes } from 'node:crypto'
import JSZip from 'jszip'

/** A Word document with a paragraph for each text, as small as Word opens, or as large as asked for. */
export async function wordFile(texts: string[], bytes = 0): Promise<Buffer> {
  const paragraphs = texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
  const zip = wordArchive(paragraphs.join(''))
  const small = await zip.generateAsync({ type: 'nodebuffer' })
  if (bytes <= small.length) return small
  // An entry costs some bytes more than what is in it, and its name is written twice.
  const name = 'word/media/picture.png'
  const entry = 76 + 2 * name.length
  zip.file(name, randomBytes(bytes - small.length - entry), { compression: 'STORE' })
  return zip.generateAsync({ type: 'nodebuffer' })
}

/** A Word document of five million paragraphs without a word, in some thirty kilobytes. */
export function endlessWordFile(): Promise<Buffer> {
  const zip = wordArchive('<w:p/>'.repeat(5_000_000))
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

function wordArchive(body: string): JSZip {
  const namespace = 'http://schemas.openxmlformats.org'
  const zip = new JSZip()
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${namespace}/package/2006/content-types">
       <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
       <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
     </Types>`,
  )
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${namespace}/package/2006/relationships">
       <Relationship Id="main" Type="${namespace}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
     </Relationships>`,
  )
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="${namespace}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  )
  return zip
}
