import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'

export type WrittenFormat = 'avif' | 'webp' | 'jpg'

/** A file that is there and cannot be shown. */
export class DamagedPicture extends Error {
  readonly path: string

  constructor(path: string) {
    const file = `${basename(dirname(path))}/${basename(path)}`
    super(`The picture's file ${file} is empty or damaged; upload the same picture again`)
    this.path = path
  }
}

/** Reads a picture's file; null where there is none. Throws DamagedPicture. */
export async function readWholePicture(
  path: string,
  format: WrittenFormat,
): Promise<Buffer<ArrayBuffer> | null> {
  // Next would take the whole project for what this may read.
  const bytes = await readFile(/* turbopackIgnore: true */ path).catch(nullWhereMissing)
  if (bytes && !isWholePicture(bytes, format)) throw new DamagedPicture(path)
  return bytes
}

/**
 * Whether bytes are a picture of a format from its first byte to its last, by its frame alone, without
 * decoding. What a full disk or a lost power leaves is empty, cut off or ends in zeros.
 */
export function isWholePicture(bytes: Uint8Array, format: WrittenFormat): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length < 16 || file.subarray(-16).every((byte) => byte === 0)) return false
  switch (format) {
    case 'jpg':
      return file.readUInt16BE(0) === 0xffd8 && file.readUInt16BE(file.length - 2) === 0xffd9
    case 'webp':
      return (
        textAt(file, 0) === 'RIFF' &&
        textAt(file, 8) === 'WEBP' &&
        file.readUInt32LE(4) + 8 === file.length
      )
    case 'avif':
      return textAt(file, 4) === 'ftyp' && isFilledByBoxes(file)
  }
}

/**
 * The file is a row of boxes, each of which begins with its length (ISO/IEC 14496-12, 4.2). One that
 * was cut off between two of them lacks the last, which holds the picture.
 */
function isFilledByBoxes(file: Buffer): boolean {
  const kinds = new Set<string>()
  let at = 0
  while (at + 8 <= file.length) {
    const length = file.readUInt32BE(at)
    if (length < 8) return false
    kinds.add(textAt(file, at + 4))
    at += length
  }
  return at === file.length && kinds.has('meta') && kinds.has('mdat')
}

const textAt = (file: Buffer, at: number) => file.toString('latin1', at, at + 4)

function nullWhereMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
  throw error
}
