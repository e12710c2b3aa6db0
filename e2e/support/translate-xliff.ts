import { JSDOM } from 'jsdom'

const xliff = 'urn:oasis:names:tc:xliff:document:2.0'

/**
 * Does what a translator's program does: puts targets, as XML of XLIFF, into the units of these ids
 * and keeps all else.
 */
export function translateXliff(text: string, targets: Record<string, string>): string {
  const { window } = new JSDOM(text, { contentType: 'application/xml' })
  const { document } = window
  for (const [id, words] of Object.entries(targets)) {
    const segment = document.querySelector(`unit[id="${id}"] > segment`)
    if (!segment) throw new Error(`The file has no unit ${id}`)
    segment.querySelector('target')?.remove()
    const target = document.createElementNS(xliff, 'target')
    target.innerHTML = words
    segment.append(target)
    segment.setAttribute('state', 'translated')
  }
  return new window.XMLSerializer().serializeToString(document)
}
