import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PictureRefusal } from '@/features/access/refused'
import { byteLimit } from './limits'
import { makeCrop } from './make-crop'
import { mediaFolder } from './media-folder'
import { readSuggestions } from './read-suggestions'
import { rightsPacket } from './rights-packet'
import { storePicture } from './store-picture'

let dataDir: string

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'diptych-media-'))
})

afterEach(() => rm(dataDir, { recursive: true }))

const blank = (width: number, height: number, channels: 3 | 4 = 3): Sharp =>
  sharp({ create: { width, height, channels, background: { r: 200, g: 40, b: 10, alpha: 0.5 } } })

const renditionOf = (id: string, file: string) => sharp(join(mediaFolder(dataDir), id, file))

async function refusal(bytes: Uint8Array): Promise<PictureRefusal> {
  const outcome = await storePicture(bytes, dataDir).catch((error) => error)
  return outcome.code
}

describe('storePicture', () => {
  test('keeps a picture in each width and format, and never enlarges it', async () => {
    const stored = await storePicture(await blank(1000, 625).jpeg().toBuffer(), dataDir)
    expect(stored).toMatchObject({
      kind: 'jpeg',
      width: 1000,
      height: 625,
      widths: [480, 768, 960],
    })
    // As near as JPEG keeps it.
    expect(stored.colour).toMatch(/^#c[78]2[78]0[9ab]$/u)
    expect((await readdir(join(mediaFolder(dataDir), stored.id))).sort()).toEqual([
      '480.avif',
      '480.jpg',
      '480.webp',
      '768.avif',
      '768.jpg',
      '768.webp',
      '960.avif',
      '960.jpg',
      '960.webp',
      'original.jpeg',
    ])
    expect(await renditionOf(stored.id, '480.avif').metadata()).toMatchObject({
      format: 'heif',
      compression: 'av1',
      width: 480,
      height: 300,
    })
    expect(await renditionOf(stored.id, '960.webp').metadata()).toMatchObject({ width: 960 })
  })

  test.each([
    { width: 200, widths: [200] },
    { width: 800, widths: [480, 800] },
    { width: 900, widths: [480, 900] },
    { width: 960, widths: [480, 768, 960] },
    { width: 1600, widths: [480, 768, 960, 1440] },
    { width: 1900, widths: [480, 768, 960, 1440, 1900] },
    { width: 2400, widths: [480, 768, 960, 1440, 1920] },
  ])('keeps a picture $width wide in $widths', async ({ width, widths }) => {
    const stored = await storePicture(await blank(width, 20).png().toBuffer(), dataDir)
    expect(stored.widths).toEqual(widths)
  })

  test.each([
    ['png', blank(64, 40).png()],
    ['webp', blank(64, 40).webp()],
    ['avif', blank(64, 40).avif()],
    ['gif', blank(64, 40).gif()],
  ])('takes %s', async (kind, picture) => {
    const stored = await storePicture(await picture.toBuffer(), dataDir)
    expect(stored).toMatchObject({ kind, width: 64, height: 40, widths: [64] })
  })

  test('turns a picture upright and strips what the camera wrote', async () => {
    const sideways = blank(600, 300)
      .withExif({ IFD0: { Model: 'the camera' }, IFD3: { GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
    const stored = await storePicture(await sideways.jpeg().toBuffer(), dataDir)
    expect(stored).toMatchObject({ width: 300, height: 600, widths: [300] })
    const kept = await renditionOf(stored.id, '300.jpg').metadata()
    expect(kept).toMatchObject({ width: 300, height: 600 })
    expect([kept.exif, kept.xmp, kept.iptc, kept.orientation]).toEqual(Array(4).fill(undefined))
  })

  test('writes nothing of the camera or the place into any file that pages show', async () => {
    const telling = blank(500, 300)
      .withExif({
        IFD0: { Model: 'the camera' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 54/1 0/1' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">the place</x:xmpmeta>')
    const sent = await telling.jpeg().toBuffer()
    expect(sent.includes('the camera')).toBe(true)
    const { id } = await storePicture(sent, dataDir)
    for (const file of ['480.avif', '480.webp', '480.jpg']) {
      const bytes = await readFile(join(mediaFolder(dataDir), id, file))
      expect(bytes.toString('latin1'), file).not.toMatch(/the (camera|place)|Exif|xmpmeta/u)
      const { exif, xmp, iptc, icc, comments } = await sharp(bytes).metadata()
      expect([exif, xmp, iptc, icc, comments], file).toEqual(Array(5).fill(undefined))
    }
  })

  test('has every file that pages show say whose it is and how it came to be, and no more', async () => {
    const packet = rightsPacket({
      caption: 'not this',
      byline: 'Ada & Lin <晓舟>',
      credit: '双联社',
      copyright: '© 2026 双联社',
      usageTerms: 'For news alone',
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
    })
    const sent = await blank(500, 300)
      .withExif({ IFD0: { Model: 'the camera' }, IFD3: { GPSLatitudeRef: 'N' } })
      .withXmp(String(packet).replace('<dc:rights>', '<dc:source>the place</dc:source><dc:rights>'))
      .jpeg()
      .toBuffer()
    const { id } = await storePicture(sent, dataDir)
    for (const file of ['480.avif', '480.webp', '480.jpg']) {
      const bytes = await readFile(join(mediaFolder(dataDir), id, file))
      expect(bytes.toString('latin1'), file).not.toMatch(/the (camera|place)|not this/u)
      expect(await readSuggestions(bytes), file).toEqual({
        byline: 'Ada & Lin <晓舟>',
        credit: '双联社',
        copyright: '© 2026 双联社',
        usageTerms: 'For news alone',
        digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
      })
    }
    const folder = join(mediaFolder(dataDir), id)
    const focal = { x: 0.5, y: 0.5 }
    await makeCrop({ folder, file: '16x9-50-50.jpg', focal, ratio: '16x9' })
    const crop = await readFile(join(folder, '16x9-50-50.jpg'))
    expect(await readSuggestions(crop)).toMatchObject({
      credit: '双联社',
      copyright: '© 2026 双联社',
    })
  })

  test('keeps a picture as it came, and mends that by another upload', async () => {
    const sent = await blank(500, 300)
      .withExif({ IFD0: { Model: 'the camera' } })
      .jpeg()
      .toBuffer()
    const { id } = await storePicture(sent, dataDir)
    const original = join(mediaFolder(dataDir), id, 'original.jpeg')
    expect(await readFile(original)).toEqual(sent)
    for (const damage of [() => rm(original), () => writeFile(original, sent.subarray(0, -9))]) {
      await damage()
      await storePicture(sent, dataDir)
      expect(await readFile(original)).toEqual(sent)
    }
  })

  test('brings the colours of a wide gamut into sRGB', async () => {
    const background = { r: 200, g: 40, b: 10 }
    const wide = sharp({ create: { width: 60, height: 40, channels: 3, background } })
      .withIccProfile('p3')
      .png()
    const sent = await wide.toBuffer()
    // The same colour has other numbers in Display P3.
    const asSent = await sharp(sent, { ignoreIcc: true }).raw().toBuffer()
    expect(Math.abs((asSent[0] ?? 0) - background.r)).toBeGreaterThan(5)
    const { id } = await storePicture(sent, dataDir)
    const { channels } = await renditionOf(id, '60.jpg').stats()
    const means = channels.map(({ mean }) => Math.round(mean))
    for (const [index, value] of Object.values(background).entries()) {
      expect(Math.abs((means[index] ?? 0) - value)).toBeLessThanOrEqual(4)
    }
  })

  test('keeps the first frame of an animation', async () => {
    const frames = await Promise.all(
      ['red', 'blue'].map((background) =>
        sharp({ create: { width: 50, height: 40, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    )
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    expect((await sharp(moving).metadata()).pages).toBe(2)
    const stored = await storePicture(moving, dataDir)
    expect(stored).toMatchObject({ kind: 'gif', width: 50, height: 40, frames: 2 })
    const { dominant } = await renditionOf(stored.id, '50.jpg').stats()
    expect(dominant.r).toBeGreaterThan(200)
  })

  test('sets a transparent picture on white where the format has no transparency', async () => {
    const stored = await storePicture(await blank(480, 300, 4).png().toBuffer(), dataDir)
    expect(stored.colour).toBeNull()
    const { channels } = await renditionOf(stored.id, '480.jpg').stats()
    expect(channels.map(({ mean }) => Math.round(mean / 10))).toEqual([23, 15, 13])
    expect(await renditionOf(stored.id, '480.webp').metadata()).toMatchObject({ hasAlpha: true })
  })

  test.each([
    ['grey', blank(50, 50).greyscale().png()],
    ['of 16 bits', blank(50, 50).toColourspace('rgb16').png()],
    ['for print', blank(50, 50).toColourspace('cmyk').jpeg()],
  ])('keeps a picture that is %s', async (_, picture) => {
    const { id } = await storePicture(await picture.toBuffer(), dataDir)
    const { mean } = (await renditionOf(id, '50.jpg').stats()).channels[0] ?? { mean: 0 }
    expect(mean).toBeGreaterThan(60)
    expect(mean).toBeLessThan(215)
  })

  test('makes the same bytes once, also when they come twice at a time', async () => {
    const bytes = await blank(500, 300).png().toBuffer()
    const [first, second] = await Promise.all([
      storePicture(bytes, dataDir),
      storePicture(bytes, dataDir),
    ])
    expect(second).toEqual(first)
    expect(await readdir(mediaFolder(dataDir))).toEqual([first.id])

    const file = join(mediaFolder(dataDir), first.id, '480.webp')
    const made = (await stat(file)).mtimeMs
    expect(await storePicture(bytes, dataDir)).toEqual(first)
    expect((await stat(file)).mtimeMs).toBe(made)
  })

  describe.each<[string, (path: string) => Promise<unknown>]>([
    ['lost', (path) => rm(path)],
    ['empty', (path) => writeFile(path, '')],
    ['cut off', async (path) => writeFile(path, (await readFile(path)).subarray(0, -40))],
    ['full of zeros', async (path) => writeFile(path, Buffer.alloc((await stat(path)).size))],
    ['another file', (path) => writeFile(path, 'what somebody put here by mistake')],
  ])('a file that is %s', (_, damage) => {
    test.each(['480.jpg', '480.webp', '960.avif'])(
      'is mended by another upload: %s',
      async (file) => {
        const bytes = await blank(1000, 625).png().toBuffer()
        const { id } = await storePicture(bytes, dataDir)
        const folder = join(mediaFolder(dataDir), id)
        const before = await readFile(join(folder, file))
        await damage(join(folder, file))
        await storePicture(bytes, dataDir)
        expect(await readFile(join(folder, file))).toEqual(before)
        expect(await readdir(folder)).toHaveLength(10)
      },
    )
  })

  test('a folder that lost everything is filled by another upload', async () => {
    const bytes = await blank(500, 300).png().toBuffer()
    const { id } = await storePicture(bytes, dataDir)
    const folder = join(mediaFolder(dataDir), id)
    for (const file of await readdir(folder)) await rm(join(folder, file))
    await storePicture(bytes, dataDir)
    expect(await readdir(folder)).toHaveLength(4)
  })

  test('keeps its files for their owner alone', async () => {
    const { id } = await storePicture(await blank(64, 40).png().toBuffer(), dataDir)
    const modes = ['', id, join(id, '64.jpg')].map(async (path) =>
      ((await stat(join(mediaFolder(dataDir), path))).mode & 0o777).toString(8),
    )
    expect(await Promise.all(modes)).toEqual(['700', '700', '600'])
  })

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('not a picture')],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['PDF', Buffer.from('%PDF-1.7')],
  ])('refuses %s, whatever its name', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('kind-not-accepted')
  })

  test.each(['heicmif1', 'mif1heic', 'heixmif1', 'msf1hevc'])(
    'refuses HEIC by its name, in its brands %s',
    async (brands) => {
      const [major, compatible] = [brands.slice(0, 4), brands.slice(4)]
      const bytes = Buffer.from(`\0\0\0\x18ftyp${major}\0\0\0\0${major}${compatible}`, 'latin1')
      expect(await refusal(bytes)).toBe('heic')
    },
  )

  test('refuses TIFF', async () => {
    expect(await refusal(await blank(9, 9).tiff().toBuffer())).toBe('kind-not-accepted')
  })

  test('refuses a file over the limit of bytes', async () => {
    expect(await refusal(Buffer.alloc(byteLimit + 1))).toBe('bytes-over-limit')
  })

  test.each([
    ['one pixel wide', 1, 49_000_000],
    ['one pixel high', 49_000_000, 1],
    ['higher than the renditions can be', 400, 20_000],
  ])('refuses one that is %s by its header alone', async (_, width, height) => {
    expect(await refusal(pngHeader(width, height))).toBe('sides-over-limit')
  })

  test('takes a scroll, and 100 megapixels, as far as its header tells', async () => {
    expect(await refusal(pngHeader(30_000, 1_500))).toBe('damaged')
    expect(await refusal(pngHeader(10_000, 10_000))).toBe('damaged')
  })

  test('refuses more pixels than the limit by its header alone', async () => {
    expect(await refusal(pngHeader(100_000, 100_000))).toBe('pixels-over-limit')
  })

  test('refuses a picture that is cut short, and leaves nothing behind', async () => {
    const bytes = await blank(600, 400).png().toBuffer()
    expect(await refusal(bytes.subarray(0, bytes.length / 2))).toBe('damaged')
    expect(await refusal(Buffer.from('\xff\xd8\xff and no more', 'latin1'))).toBe('damaged')
    expect(await readdir(dataDir)).toEqual([])
  })
})

/** The first chunk of a PNG file, and an empty second one. */
function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR        \b\x02\0\0\0    ', 'latin1')
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  header.writeUInt32BE(crc32(header.subarray(12, 29)), 29)
  return Buffer.concat([header, Buffer.from('\0\0\0\0IDAT5\xaf\x06\x1e', 'latin1')])
}
