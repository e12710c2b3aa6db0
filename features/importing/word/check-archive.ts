import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { XmlWeight } from './xml-weight'

/** Word itself makes some twenty parts, and one for each picture. */
const mostEntries = 2_000

/** Unpacked, of all parts together: pictures do not shrink, and the file has a limit of its own. */
const mostBytes = 64 * 1024 * 1024

/** Of the parts that are read as XML. */
const mostXmlBytes = 24 * 1024 * 1024

class PastBounds extends Error {}

/**
 * Whether a Word file is one to unpack. What its directory says is looked at first, and then every
 * part is unpacked without being kept, as far as the bounds go: a file of 60 kilobytes can hold
 * millions of paragraphs. Null where it can be read.
 */
export async function checkArchive(buffer: Buffer): Promise<'too-long' | 'unreadable' | null> {
  try {
    const archive = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false })
    if (archive.entryCount > mostEntries) return 'too-long'
    await readAll(archive)
    return null
  } catch (error) {
    return error instanceof PastBounds ? 'too-long' : 'unreadable'
  }
}

async function readAll(archive: ZipFile): Promise<void> {
  const total = { xmlBytes: 0 }
  const names = new Set<string>()
  const entries: Entry[] = []
  for await (const entry of archive.eachEntry()) {
    // Two readers could each take another one of two parts that have one name.
    if (names.has(entry.fileName)) throw new Error('a part comes twice')
    names.add(entry.fileName)
    entries.push(entry)
  }
  const stated = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (stated > mostBytes) throw new PastBounds()
  for (const entry of entries) await readPart(await archive.openReadStreamPromise(entry), total)
}

/** Whatever its name: what a part is for is told by others. The reader stops past the stated size. */
async function readPart(part: AsyncIterable<Buffer>, total: { xmlBytes: number }): Promise<void> {
  let weight: XmlWeight | null = null
  let isFirst = true
  for await (const chunk of part) {
    if (isFirst && isXml(chunk)) weight = new XmlWeight()
    isFirst = false
    if (!weight) continue
    total.xmlBytes += chunk.length
    if (total.xmlBytes > mostXmlBytes || !weight.take(chunk)) throw new PastBounds()
  }
}

const isXml = (beginning: Buffer) =>
  /^(?:\ufeff)?\s*<[?!\p{L}_]/u.test(beginning.subarray(0, 200).toString())
