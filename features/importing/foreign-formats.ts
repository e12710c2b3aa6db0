import { extname } from 'node:path'
import { BadInput, type ForeignFormat } from './bad-input'

type Foreign = [format: ForeignFormat, name: string]

/** What stands at which place of a file's head, in Latin-1. */
type Signature = { parts: [at: number, bytes: string][]; is: Foreign }

const zip = 'PK\x03\x04'
const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

const signature = (parts: Signature['parts'], ...is: Foreign): Signature => ({ parts, is })
const at0 = (bytes: string, ...is: Foreign) => signature([[0, bytes]], ...is)
const zipped = (mime: string, ...is: Foreign) =>
  signature(
    [
      [0, zip],
      [30, `mimetypeapplication/${mime}`],
    ],
    ...is,
  )
const boxed = (brand: string, ...is: Foreign) => signature([[4, `ftyp${brand}`]], ...is)
const riff = (kind: string, ...is: Foreign) =>
  signature(
    [
      [0, 'RIFF'],
      [8, kind],
    ],
    ...is,
  )

const signatures: Signature[] = [
  at0('%PDF-', 'pdf', 'PDF'),
  at0('{\\rtf', 'rtf', 'RTF'),
  zipped('epub+zip', 'ebook', 'EPUB'),
  zipped('vnd.oasis.opendocument.text', 'word', 'ODT'),
  zipped('vnd.oasis', 'office', 'OpenDocument'),
  signature(
    [
      [0, '\x89PNG\r\n\x1a\n'],
      [12, 'IHDR'],
    ],
    'picture',
    'PNG',
  ),
  at0('\xff\xd8\xff', 'picture', 'JPEG'),
  at0('GIF87a', 'picture', 'GIF'),
  at0('GIF89a', 'picture', 'GIF'),
  riff('WEBP', 'picture', 'WebP'),
  riff('WAVE', 'media', 'WAV'),
  riff('AVI ', 'media', 'AVI'),
  ...['heic', 'heix', 'hevc', 'mif1', 'msf1'].map((brand) => boxed(brand, 'picture', 'HEIC')),
  boxed('avif', 'picture', 'AVIF'),
  boxed('', 'media', 'MP4'),
  at0('II*\0', 'picture', 'TIFF'),
  at0('MM\0*', 'picture', 'TIFF'),
  signature(
    [
      [0, 'BM'],
      [6, '\0\0\0\0'],
    ],
    'picture',
    'BMP',
  ),
  at0('8BPS', 'picture', 'PSD'),
  at0('\x1f\x8b', 'archive', 'GZIP'),
  at0('7z\xbc\xaf\x27\x1c', 'archive', '7z'),
  at0('Rar!\x1a', 'archive', 'RAR'),
  at0('BZh', 'archive', 'BZIP2'),
  at0('\xfd7zXZ', 'archive', 'XZ'),
  signature([[257, 'ustar']], 'archive', 'TAR'),
  at0('SQLite format 3\0', 'data', 'SQLite'),
  at0('ID3', 'media', 'MP3'),
  at0('OggS', 'media', 'Ogg'),
  at0('fLaC', 'media', 'FLAC'),
  at0('\x1aE\xdf\xa3', 'media', 'Matroska'),
]

/** Refuses by its name what is no text and no Word file, told by its first bytes and not by its name. */
export function refuseForeign(bytes: Uint8Array, path: string): void {
  const foreign = isWordFile(bytes) ? null : foreignFormat(bytes, path)
  if (foreign) throw new BadInput(...foreign)
}

/** Documents that Word and its kin write now: an archive that holds one. */
export function isWordFile(bytes: Uint8Array): boolean {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return all.subarray(0, 4).toString('latin1') === zip && all.includes('word/document')
}

function foreignFormat(bytes: Uint8Array, path: string): Foreign | null {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1')
  const found = signatures.find(({ parts }) =>
    parts.every(([at, part]) => head.startsWith(part, at)),
  )
  return found?.is ?? containerOf(head, bytes, path)
}

/** The three programs of Apple pack what they write alike. */
function appleDocument(path: string): Foreign {
  const ending = extname(path).toLowerCase()
  if (ending === '.key') return ['office', 'Keynote']
  return ending === '.numbers' ? ['office', 'Numbers'] : ['word', 'Pages']
}

/** Archives and OLE files, which programs put their own documents in. */
function containerOf(head: string, bytes: Uint8Array, path: string): Foreign | null {
  if (head.startsWith(zip)) {
    const holds = (name: string) => Buffer.from(bytes).includes(name)
    if (holds('Index/Document.iwa')) return appleDocument(path)
    if (holds('xl/workbook')) return ['office', 'XLSX']
    if (holds('ppt/presentation')) return ['office', 'PPTX']
    return ['archive', 'ZIP']
  }
  if (!head.startsWith(ole)) return null
  const ending = extname(path).slice(1).toUpperCase() || 'DOC'
  return /^(?:XLS|PPT|ET|DPS)/u.test(ending) ? ['office', ending] : ['old-word', ending]
}
