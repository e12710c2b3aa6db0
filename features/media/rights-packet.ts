import type { PictureSuggestions } from '@/db/schema/media'
import { element, type Markup, writeMarkup } from '@/lib/markup'

/**
 * A packet of XMP (ISO 16684-1) that says who made a picture, whose it is and how it came to be, by
 * the IPTC Photo Metadata Standard; null where nothing of that is known. Nothing else that was in the
 * file goes along: neither the camera nor the place.
 */
export function rightsPacket({
  byline,
  credit,
  copyright,
  usageTerms,
  digitalSourceType,
}: PictureSuggestions): string | null {
  if (!(byline || credit || copyright || usageTerms || digitalSourceType)) return null
  const description = element(
    'rdf:Description',
    {
      'rdf:about': '',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:photoshop': 'http://ns.adobe.com/photoshop/1.0/',
      'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
      'xmlns:Iptc4xmpExt': 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
    },
    byline && element('dc:creator', {}, element('rdf:Seq', {}, element('rdf:li', {}, byline))),
    credit && element('photoshop:Credit', {}, credit),
    copyright && element('dc:rights', {}, inDefaultLanguage(copyright)),
    usageTerms && element('xmpRights:UsageTerms', {}, inDefaultLanguage(usageTerms)),
    digitalSourceType && element('Iptc4xmpExt:DigitalSourceType', {}, digitalSourceType),
  )
  const rdf = { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }
  const packet = element(
    'x:xmpmeta',
    { 'xmlns:x': 'adobe:ns:meta/' },
    element('rdf:RDF', rdf, description),
  )
  return writeMarkup(packet)
}

function inDefaultLanguage(text: string): Markup {
  return element('rdf:Alt', {}, element('rdf:li', { 'xml:lang': 'x-default' }, text))
}
