import { element, xmlDocument } from '@/lib/markup'

const openXml = 'http://schemas.openxmlformats.org'
const relations = `${openXml}/officeDocument/2006/relationships`
const packages = `${openXml}/package/2006`

export const namespaces = {
  'xmlns:w': `${openXml}/wordprocessingml/2006/main`,
  'xmlns:r': relations,
}

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

export const contentTypes = xmlDocument(
  element(
    'Types',
    { xmlns: `${packages}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Override', { PartName: '/word/document.xml', ContentType: main }),
  ),
)

export const packageRelations = xmlDocument(
  element(
    'Relationships',
    { xmlns: `${packages}/relationships` },
    element('Relationship', {
      Id: 'main',
      Type: `${relations}/officeDocument`,
      Target: 'word/document.xml',
    }),
  ),
)

/** Where the links of the text lead, by the names that the writer has for them. */
export function partRelations(links: string[]): string {
  const all = links.map((address, index) =>
    element('Relationship', {
      Id: `link${index + 1}`,
      Type: `${relations}/hyperlink`,
      Target: address,
      TargetMode: 'External',
    }),
  )
  return xmlDocument(element('Relationships', { xmlns: `${packages}/relationships` }, all))
}
