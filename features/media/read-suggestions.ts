import ExifReader, { type ExpandedTags } from 'exifreader'
import type { PictureSuggestions } from '@/db/schema/media'
import { encodingOf } from './iptc-encoding'
import { sharp } from './sharp'

const longest = 2000

/** In bytes. What editing programs log of their own work may be longer, and says nothing of rights. */
const longestPacket = 256 * 1024

/** Said before a packet of XMP, it tells the reader what comes (ISO 16684-1, 7.3.2). */
const packetStart = '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>'

type Name = keyof PictureSuggestions

/** The tags of one kind, by their names. */
type Tags = Map<string, unknown>

/** The fields of the Information Interchange Model (IPTC-NAA IIM 4.2, record 2). */
const iptcFields: [string, Name][] = [
  ['By-line', 'byline'],
  ['Credit', 'credit'],
  ['Caption/Abstract', 'caption'],
  ['Copyright Notice', 'copyright'],
]

/** The properties of the IPTC Photo Metadata Standard, as XMP has them. */
const xmpFields: [string, Name][] = [
  ['creator', 'byline'],
  ['Credit', 'credit'],
  ['description', 'caption'],
  ['rights', 'copyright'],
  ['UsageTerms', 'usageTerms'],
  ['DigitalSourceType', 'digitalSourceType'],
]

/** Exif 3.0, 4.6.5: what a camera is set to write. */
const exifFields: [string, Name][] = [
  ['Artist', 'byline'],
  ['Copyright', 'copyright'],
]

/**
 * What a picture says of its makers, its rights and how it came to be. XMP comes first: it is always
 * Unicode; then the older IPTC block, then what the camera wrote. Takes bytes that `readFacts` let pass.
 */
export async function readSuggestions(bytes: Uint8Array): Promise<PictureSuggestions> {
  const { xmp } = await sharp(bytes, { limitInputPixels: false }).metadata()
  const { exif, iptc } = tagsOf(Buffer.from(bytes))
  const properties = xmp && xmp.length <= longestPacket ? tagsOf(packetOf(xmp)).xmp : undefined
  const found = new Map<Name, string>([
    ...texts(exifFields, exif, exifText),
    ...iptcTexts(iptc),
    ...texts(xmpFields, properties, xmpText),
  ])
  return Object.fromEntries(found)
}

/** None where nothing can be read: a picture without any of it is as good. */
function tagsOf(bytes: Buffer): Record<'exif' | 'iptc' | 'xmp', Tags> {
  const read = load(bytes)
  const tags = (group: object | undefined): Tags => new Map(Object.entries(group ?? {}))
  return { exif: tags(read?.exif), iptc: tags(read?.iptc), xmp: tags(read?.xmp) }
}

function load(bytes: Buffer): ExpandedTags | undefined {
  try {
    return ExifReader.load(bytes, { expanded: true })
  } catch {
    return undefined
  }
}

function packetOf(xmp: Buffer): Buffer {
  return xmp.includes('<?xpacket') ? xmp : Buffer.concat([Buffer.from(packetStart), xmp])
}

function texts(
  fields: [string, Name][],
  tags: Tags | undefined,
  read: (value: unknown, tag: string) => string,
): [Name, string][] {
  return fields.flatMap(([tag, name]): [Name, string][] => {
    const text = tidy(read(given(tags?.get(tag)), tag))
    return text ? [[name, text]] : []
  })
}

/** "ESC % G" in the field 1:90 says that the texts are in UTF-8 (IIM 4.2, 1:90; ISO 2022). */
const utf8Mark = '27,37,71'

function iptcTexts(iptc: Tags): [Name, string][] {
  const fields = iptcFields.map(([tag, name]) => [name, bytesOf(iptc.get(tag))] as const)
  const isUtf8 = bytesOf(iptc.get('Coded Character Set')).join() === utf8Mark
  const encoding = isUtf8 ? 'utf-8' : encodingOf(fields.flatMap(([, values]) => values))
  const decoder = new TextDecoder(encoding)
  return fields.flatMap(([name, values]): [Name, string][] => {
    const text = tidy(values.map((value) => decoder.decode(value)).join(', '))
    return text ? [[name, text]] : []
  })
}

/** A field that may come several times is a list then. */
function bytesOf(tag: unknown): Uint8Array[] {
  return [tag].flat().flatMap((one) => {
    const value = given(one)
    return Array.isArray(value) ? [Uint8Array.from(value.map(Number))] : []
  })
}

/** Of the languages of a text the first, which is the default; of several people all. */
function xmpText(value: unknown, tag: string): string {
  if (typeof value === 'string') return value
  const items = Array.isArray(value) ? value.map((item) => String(given(item) ?? '')) : []
  return tag === 'creator' ? items.join(', ') : (items[0] ?? '')
}

function exifText(value: unknown): string {
  const isText = Array.isArray(value) && value.every((part) => typeof part === 'string')
  return isText ? value.join(' ') : ''
}

function given(tag: unknown): unknown {
  return tag && typeof tag === 'object' && 'value' in tag ? tag.value : undefined
}

function tidy(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longest)
}
