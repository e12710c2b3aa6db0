import JSZip from 'jszip'

/** A Word document with a paragraph for each text, as small as Word opens. */
export async function wordFile(texts: string[]): Promise<Buffer> {
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
  const paragraphs = texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="${namespace}/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`,
  )
  return zip.generateAsync({ type: 'nodebuffer' })
}
