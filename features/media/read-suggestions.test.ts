import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { readSuggestions } from './read-suggestions'

const jpeg = () =>
  sharp({ create: { width: 32, height: 20, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer()

function dataset(record: number, number: number, value: Buffer): Buffer {
  const head = Buffer.from([0x1c, record, number, 0, 0])
  head.writeUInt16BE(value.length, 3)
  return Buffer.concat([head, value])
}

/** The marker segment in which Photoshop, and all after it, put the IPTC block into a JPEG. */
function photoshopSegment(iptc: Buffer): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(iptc.length)
  const resource = Buffer.concat([
    Buffer.from('Photoshop 3.0\0', 'latin1'),
    // A resource of another kind, with a name, stands before it.
    Buffer.from('8BIM\x03\xed\x03abc\0\0\0\x03xyz\0', 'latin1'),
    Buffer.from('8BIM\x04\x04\0\0', 'latin1'),
    size,
    iptc,
  ])
  const head = Buffer.from([0xff, 0xed, 0, 0])
  head.writeUInt16BE(resource.length + 2, 2)
  return Buffer.concat([head, resource])
}

async function jpegWithIptc(...sets: Buffer[]): Promise<Buffer> {
  const plain = await jpeg()
  const segment = photoshopSegment(Buffer.concat(sets))
  return Buffer.concat([plain.subarray(0, 2), segment, plain.subarray(2)])
}

const cases = '../shared/cases'

const utf8 = (text: string) => Buffer.from(text, 'utf8')
/** 新桥通车 in GBK. */
const gbk = Buffer.from('d0c2c7c5cda8b3b5', 'hex')

describe('credit fields of a picture', () => {
  test('are read out of the IPTC block of a JPEG', async () => {
    const bytes = await jpegWithIptc(
      dataset(1, 90, utf8('\x1b%G')),
      dataset(2, 80, utf8('林晓舟')),
      dataset(2, 110, utf8('Example Agency')),
      dataset(2, 120, utf8('The bridge, seen from the south.\r\n')),
      dataset(2, 25, utf8('a keyword')),
    )
    expect(await readSuggestions(bytes)).toEqual({
      byline: '林晓舟',
      credit: 'Example Agency',
      caption: 'The bridge, seen from the south.',
    })
  })

  test.each([
    ['GBK', gbk, '新桥通车'],
    ['Latin', Buffer.from('caf\xe9 de la gare', 'latin1'), 'café de la gare'],
    ['UTF-8', utf8('新桥 café'), '新桥 café'],
  ])('are read in %s where the file does not say', async (_, value, text) => {
    expect(await readSuggestions(await jpegWithIptc(dataset(2, 120, value)))).toEqual({
      caption: text,
    })
  })

  test('are read out of XMP, in formats that have nothing else', async () => {
    const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Ada &amp; Sons">
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">桥 &#x2014; 全景</rdf:li></rdf:Alt></dc:description>
      <dc:creator><rdf:Seq><rdf:li>Ada Keller</rdf:li><rdf:li>林晓舟</rdf:li></rdf:Seq></dc:creator>
      </rdf:Description></rdf:RDF></x:xmpmeta>`
    const webp = await sharp(await jpeg())
      .withXmp(packet)
      .webp()
      .toBuffer()
    expect(await readSuggestions(webp)).toEqual({
      caption: '桥 — 全景',
      credit: 'Ada & Sons',
      byline: 'Ada Keller, 林晓舟',
    })
  })

  test('are none where the picture says nothing', async () => {
    expect(await readSuggestions(await jpeg())).toEqual({})
  })

  test('are read in one encoding a block, though one field may be read in several', async () => {
    // 袁泉 in GBK is valid UTF-8 by chance.
    const bytes = await jpegWithIptc(
      dataset(2, 80, Buffer.from('c0ee204d696e67', 'hex')),
      dataset(2, 110, Buffer.from('d4acc8aa', 'hex')),
      dataset(2, 120, gbk),
    )
    expect(await readSuggestions(bytes)).toEqual({
      byline: '李 Ming',
      credit: '袁泉',
      caption: '新桥通车',
    })
  })

  test.each([
    [
      'Big5',
      Buffer.from('b773bef4', 'hex'),
      Buffer.from('a4b5a4d1a457a4c8b371a8ae', 'hex'),
      '新橋',
      '今天上午通車',
    ],
    [
      'GBK',
      Buffer.from('d4acc8aa', 'hex'),
      Buffer.from('bdf1ccecc9cfcee7cda8b3b5', 'hex'),
      '袁泉',
      '今天上午通车',
    ],
    [
      'Latin',
      Buffer.from('Zo\xeb', 'latin1'),
      Buffer.from('caf\xe9 \xe0 la gare', 'latin1'),
      'Zoë',
      'café à la gare',
    ],
    ['UTF-8', utf8('Zoë'), utf8('新桥'), 'Zoë', '新桥'],
    ['UTF-8', utf8('Łódź'), utf8('Kraków'), 'Łódź', 'Kraków'],
    ['ASCII', utf8('Ada'), utf8('A bridge'), 'Ada', 'A bridge'],
  ])('of a block in %s are all in it', async (_, byline, caption, name, text) => {
    const bytes = await jpegWithIptc(dataset(2, 80, byline), dataset(2, 120, caption))
    expect(await readSuggestions(bytes)).toEqual({ byline: name, caption: text })
  })

  test('tell of rights, and how the picture came to be', async () => {
    const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
        Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia">
      <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2026 甲社</rdf:li></rdf:Alt></dc:rights>
      <xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">For news alone</rdf:li></rdf:Alt></xmpRights:UsageTerms>
      </rdf:Description></rdf:RDF></x:xmpmeta>`
    const told = {
      copyright: '© 2026 甲社',
      usageTerms: 'For news alone',
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    }
    for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
      const bytes = await sharp(await jpeg())
        .withXmp(packet)
        .toFormat(format)
        .toBuffer()
      expect(await readSuggestions(bytes), format).toEqual(told)
    }
  })

  test('are what the camera wrote, where nobody wrote more', async () => {
    const exif = { IFD0: { Artist: 'Ada Keller', Copyright: '2026 Ada Keller' } }
    const bytes = await sharp(await jpeg())
      .withExif(exif)
      .jpeg()
      .toBuffer()
    expect(await readSuggestions(bytes)).toEqual({
      byline: 'Ada Keller',
      copyright: '2026 Ada Keller',
    })
  })

  test.skipIf(!existsSync(cases))(
    'are read in one encoding out of the case that went wrong',
    async () => {
      expect(await readSuggestions(readFileSync(`${cases}/iptc-gbk-mixed.jpg`))).toEqual({
        byline: '李 Ming',
        credit: '袁泉',
        caption: '新桥今天上午通车。',
      })
    },
  )

  test('never fail, whatever the bytes', async () => {
    const plain = await jpeg()
    const withBlock = (block: Uint8Array) =>
      Buffer.concat([plain.subarray(0, 2), photoshopSegment(Buffer.from(block)), plain.subarray(2)])
    const bytes = fc.uint8Array({ maxLength: 200 })
    const parts = fc
      .array(fc.constantFrom('8BIM', '\x04\x04', '\x1c\x02\x78', '\0', '\xff', 'ab'))
      .map((some) => Buffer.from(some.join(''), 'latin1'))
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, parts), async (block) => {
        expect(await readSuggestions(withBlock(block))).toBeTypeOf('object')
      }),
    )
    const packets = fc.array(
      fc.constantFrom(
        '<dc:creator',
        '>',
        '</dc:creator>',
        '<rdf:li',
        '</rdf:li>',
        '&#x41;',
        '"',
        '&lol;',
        '__proto__',
        '<!DOCTYPE a [<!ENTITY lol "lol">]>',
      ),
    )
    await fc.assert(
      fc.asyncProperty(packets, async (some) => {
        const told = await sharp(plain)
          .withXmp(`<x:xmpmeta>${some.join('')}`)
          .jpeg()
          .toBuffer()
        expect(await readSuggestions(told)).toBeTypeOf('object')
      }),
    )
  })
})
