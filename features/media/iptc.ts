import type { PictureSuggestions } from '@/db/schema/media'

/** Record 2 of the Information Interchange Model (IPTC-NAA IIM 4.2): application records. */
const fields = { 80: 'byline', 110: 'credit', 120: 'caption' } as const

/** "ESC % G" in the field 1:90 says that the texts are in UTF-8 (IIM 4.2, 1:90; ISO 2022). */
const utf8Mark = '\x1b%G'

/**
 * Reads caption, credit and byline out of a picture's IPTC block, be it bare or wrapped by Photoshop.
 * Most files do not name their encoding: agencies write UTF-8, GBK or Latin.
 */
export function readIptc(block: Uint8Array): PictureSuggestions {
  const found: Partial<Record<(typeof fields)[keyof typeof fields], Uint8Array[]>> = {}
  let isUtf8 = false
  for (const { record, dataset, value } of datasets(unwrap(Buffer.from(block)))) {
    if (record === 1 && dataset === 90) isUtf8 = latin(value) === utf8Mark
    const field = record === 2 ? nameOf(dataset) : undefined
    if (field) found[field] = [...(found[field] ?? []), value]
  }
  const read = Object.entries(found).map(([name, values]) => [
    name,
    values.map((value) => decode(value, isUtf8)).join(', '),
  ])
  return Object.fromEntries(read)
}

function nameOf(dataset: number): (typeof fields)[keyof typeof fields] | undefined {
  return Object.entries(fields).find(([number]) => Number(number) === dataset)?.[1]
}

/** The IPTC resource (0x0404) among Photoshop's image resources, or the block as it is. */
function unwrap(block: Buffer): Buffer {
  let at = block.indexOf('8BIM', 0, 'latin1')
  if (at < 0) return block
  while (at + 12 <= block.length && latin(block.subarray(at, at + 4)) === '8BIM') {
    const type = block.readUInt16BE(at + 4)
    const nameLength = even(1 + block.readUInt8(at + 6))
    const sizeAt = at + 6 + nameLength
    if (sizeAt + 4 > block.length) break
    const size = block.readUInt32BE(sizeAt)
    if (type === 0x0404) return block.subarray(sizeAt + 4, sizeAt + 4 + size)
    at = sizeAt + 4 + even(size)
  }
  return Buffer.alloc(0)
}

const even = (length: number) => length + (length % 2)

function* datasets(block: Buffer) {
  let at = 0
  while (at + 5 <= block.length && block[at] === 0x1c) {
    const size = block.readUInt16BE(at + 3)
    // The highest bit tells of an extended size, which no caption needs.
    if (size > 0x7fff) return
    const value = block.subarray(at + 5, at + 5 + size)
    yield { record: block.readUInt8(at + 1), dataset: block.readUInt8(at + 2), value }
    at += 5 + size
  }
}

function decode(bytes: Uint8Array, isUtf8: boolean): string {
  const encodings = isUtf8 ? ['utf-8'] : ['utf-8', 'gb18030']
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      if (encoding === 'utf-8' || isChinese(text)) return text
    } catch {
      // Not in this one.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes)
}

/** A Latin letter with an accent and its neighbour make one Chinese character: words tell them apart. */
function isChinese(text: string): boolean {
  return /\p{Script=Han}{2}/u.test(text)
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
