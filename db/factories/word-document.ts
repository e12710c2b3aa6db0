import JSZip from 'jszip'

const office = 'http://schemas.openxmlformats.org'
const relationships = `${office}/officeDocument/2006/relationships`

const spaces = [
  `xmlns:w="${office}/wordprocessingml/2006/main"`,
  `xmlns:r="${relationships}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  `xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${office}/drawingml/2006/main"`,
  `xmlns:pic="${office}/drawingml/2006/picture"`,
  `xmlns:m="${office}/officeDocument/2006/math"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')

/** A document as a word processor writes it: the markup of its body, and of other parts by name; and files beside. */
export async function wordDocument(
  body: string,
  parts: Record<string, string> = {},
  files: Record<string, Buffer> = {},
): Promise<Buffer> {
  const zip = new JSZip()
  const names = Object.keys(parts)
  const overrides = ['document', ...names].map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name === 'document' ? 'document.main' : name}+xml"/>`,
  )
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`,
  )
  zip.file('_rels/.rels', relations([['main', 'officeDocument', 'word/document.xml']]))
  zip.file(
    'word/_rels/document.xml.rels',
    relations([
      ...names.map((name): [string, string, string] => [
        name,
        name.replace(/\d$/u, ''),
        `${name}.xml`,
      ]),
      ['link', 'hyperlink', 'https://example.org/'],
      ['picture', 'image', 'media/image1.png'],
    ]),
  )
  for (const [name, markup] of Object.entries({
    document: `<w:document ${spaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...parts,
  })) {
    zip.file(`word/${name}.xml`, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${markup}`)
  }
  for (const [name, bytes] of Object.entries(files)) zip.file(`word/${name}`, bytes)
  return zip.generateAsync({ type: 'nodebuffer' })
}

/** The root of another part. */
export const part = (name: string, content: string) => `<w:${name} ${spaces}>${content}</w:${name}>`

export const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

export const line = (content: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`

export const table = (...rows: string[][]) =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`

export const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${line(text)}</w:tc>`

function relations(list: [string, string, string][]): string {
  const each = list.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"${kind === 'hyperlink' ? ' TargetMode="External"' : ''}/>`,
  )
  return `<Relationships xmlns="${office}/package/2006/relationships">${each.join('')}</Relationships>`
}
