import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mediaFolder } from './media-folder'
import { storePicture } from './store-picture'

let dataDir: string

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'diptych-polyglots-'))
})

afterEach(() => rm(dataDir, { recursive: true }))

const script = '<script>alert(1)</script>'
const blank = () => sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
const jpeg = () => blank().jpeg().toBuffer()
const gif = () => blank().gif().toBuffer()

/** An archive of one empty file, as small as zip allows: its end is looked for from the end of the file. */
const archive = Buffer.concat([Buffer.from(`PK\x05\x06${script}`, 'latin1'), Buffer.alloc(18)])

/** A segment of JPEG for words, behind the two bytes with which a file begins. */
function withComment(picture: Buffer, words: string): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(words.length + 2)
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe]), length, Buffer.from(words)])
  return Buffer.concat([picture.subarray(0, 2), comment, picture.subarray(2)])
}

const polyglots: [string, () => Promise<Buffer>][] = [
  ['a page behind a JPEG', async () => Buffer.concat([await jpeg(), Buffer.from(script)])],
  ['a page behind a GIF', async () => Buffer.concat([await gif(), Buffer.from(script)])],
  ['an archive behind a JPEG', async () => Buffer.concat([await jpeg(), archive])],
  ['script in a comment of a JPEG', async () => withComment(await jpeg(), script)],
  [
    'script in what a camera writes',
    () =>
      blank()
        .withExif({ IFD0: { ImageDescription: script, Copyright: script } })
        .jpeg()
        .toBuffer(),
  ],
]

test.each(polyglots)('%s reaches no file that pages show', async (_, make) => {
  const bytes = await make()
  expect(bytes.includes(script)).toBe(true)
  const { id } = await storePicture(bytes, dataDir)
  const folder = join(mediaFolder(dataDir), id)
  const shown = (await readdir(folder)).filter((name) => !name.startsWith('original.'))
  expect(shown.length).toBeGreaterThanOrEqual(3)
  for (const name of shown)
    expect((await readFile(join(folder, name))).includes('<script'), name).toBe(false)
})
