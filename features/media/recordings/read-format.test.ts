import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mp3, mp4, webm } from '@/db/factories/recordings'
import { Refused } from '@/features/access/refused'
import { formatOf } from './read-format'

const read = (bytes: Buffer) =>
  formatOf({
    size: bytes.length,
    read: async (at, length) => Buffer.from(bytes.subarray(at, at + length)),
  })

const whole = { mp4: mp4(), webm: webm(), mp3: mp3() }
const id3 = Buffer.from('ID3\x04\0\0\0\0\0\x05abcde', 'latin1')
const endless = Buffer.from(
  webm()
    .toString('hex')
    .replace(/(?<=18538067)01[0-9a-f]{14}/u, '01ffffffffffffff'),
  'hex',
)

describe('a recording is known by what it holds', () => {
  test.each([
    ['mp4', whole.mp4],
    ['webm', whole.webm],
    ['webm', endless],
    ['mp3', whole.mp3],
    ['mp3', Buffer.concat([id3, whole.mp3, Buffer.from(`TAG${' '.repeat(125)}`)])],
    ['mp3', Buffer.concat([whole.mp3, Buffer.alloc(2000)])],
  ])('%s', async (format, bytes) => expect(await read(bytes)).toBe(format))

  test.each([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a picture of the same family', Buffer.from('\0\0\0\x14ftypavif\0\0\0\0avif', 'latin1')],
    ['QuickTime', Buffer.from('\0\0\0\x14ftypqt  \0\0\0\0qt  ', 'latin1')],
    ['Matroska', Buffer.from(webm().toString('latin1').replace('webm', 'mkvm'), 'latin1')],
    ['a PDF', Buffer.from('%PDF-1.7')],
    ['nothing', Buffer.alloc(0)],
    ['one frame of sound', whole.mp3.subarray(0, 417)],
  ])('%s is none', async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: 'kind-not-accepted' })
  })
})

test.each(Object.entries(whole))('a part of an %s is not taken for the whole', async (_, bytes) => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: bytes.length - 1 }), async (length) => {
      // Sound ends well between any two frames.
      fc.pre(bytes !== whole.mp3 || length % 417 !== 0)
      await expect(read(bytes.subarray(0, length))).rejects.toBeInstanceOf(Refused)
    }),
  )
})

test('any bytes are answered, with a format or with a refusal', async () => {
  const starts = [...Object.values(whole), id3].map((bytes) => bytes.subarray(0, 60))
  const tail = fc.uint8Array({ maxLength: 200 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), tail, async (start, rest) => {
      const answer = await read(Buffer.concat([start, rest])).catch((error) => error)
      expect(['mp4', 'webm', 'mp3'].includes(answer) || answer instanceof Refused).toBe(true)
    }),
  )
})
