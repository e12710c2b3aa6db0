import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { checkArchive } from './check-archive'

const inWord = (body: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`

async function archive(parts: Record<string, string | Uint8Array>): Promise<Buffer> {
  const zip = new JSZip()
  for (const [name, part] of Object.entries(parts)) zip.file(name, part)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

const document = (body: string) => archive({ 'word/document.xml': inWord(body) })

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

// Packing takes longer than refusing.
describe('a Word file', { timeout: 60_000 }, () => {
  test('of the size of a news item is read, and so is one of a thousand paragraphs', async () => {
    const pictures = { 'word/media/image1.jpeg': new Uint8Array(500_000) }
    const item = {
      'word/document.xml': inWord(paragraph('一座桥 opens').repeat(1_000)),
      ...pictures,
    }
    expect(await checkArchive(await archive(item))).toBeNull()
  })

  test.each([
    ['millions of empty paragraphs in a few kilobytes', () => document('<w:p/>'.repeat(1_000_000))],
    ['more paragraphs than any text', () => document('<w:p w:a="1>2"></w:p>'.repeat(20_001))],
    ['a table of a hundred thousand cells', () => document('<w:tc/>'.repeat(100_000))],
    ['more elements than any text', () => document('<a/>'.repeat(600_001))],
    ['elements one in another without end', () => document('<w:sdt>'.repeat(100_000))],
    ['spaces without end', () => document(' '.repeat(25_200_000))],
    [
      'a part that is XML whatever its name',
      () => archive({ 'word/media/image1.png': inWord('<w:p/>'.repeat(30_000)) }),
    ],
    [
      'parts that unpack to 68 megabytes',
      () => archive({ 'word/media/a.bin': new Uint8Array(68_000_000) }),
    ],
    [
      'thousands of parts',
      () =>
        archive(Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`${at}.xml`, '']))),
    ],
    [
      'entities of entities',
      () =>
        archive({
          'word/document.xml': '<!DOCTYPE a [<!ENTITY b "bb">]><w:document>&b;</w:document>',
        }),
    ],
  ])('with %s is refused', async (_, made) => {
    expect(await checkArchive(await made())).toBe('too-long')
  })

  test('whose directory says less than it holds is refused', async () => {
    const file = await document(paragraph('a').repeat(1_000))
    const at = file.lastIndexOf('PK\u0001\u0002', undefined, 'latin1')
    file.writeUInt32LE(100, at + 24)
    expect(await checkArchive(file)).toBe('unreadable')
  })

  test('that is cut short, or that is none, cannot be read', async () => {
    const file = await document(paragraph('a'))
    expect(await checkArchive(file.subarray(0, file.length - 30))).toBe('unreadable')
    expect(await checkArchive(Buffer.from('PK\u0003\u0004'))).toBe('unreadable')
  })
})
