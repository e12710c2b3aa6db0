import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { isWholePicture, type WrittenFormat } from './whole-picture'

const blank = sharp({ create: { width: 90, height: 60, channels: 3, background: 'teal' } })
const made: Record<WrittenFormat, Buffer> = {
  avif: await blank.clone().avif().toBuffer(),
  webp: await blank.clone().webp().toBuffer(),
  jpg: await blank.clone().jpeg({ mozjpeg: true }).toBuffer(),
}
const formats = ['avif', 'webp', 'jpg'] as const

describe.each(formats)('a picture as %s', (format) => {
  const bytes = made[format]

  test('is whole as it was made', () => {
    expect(isWholePicture(bytes, format)).toBe(true)
  })

  test('is not whole where it was cut off, wherever that was', () => {
    const whole = Array.from(bytes.keys()).filter((length) =>
      isWholePicture(bytes.subarray(0, length), format),
    )
    expect(whole).toEqual([])
  })

  test('is not whole where its end never reached the disk', () => {
    const zeros = Buffer.concat([bytes.subarray(0, -20), Buffer.alloc(20)])
    expect(isWholePicture(zeros, format)).toBe(false)
    expect(isWholePicture(Buffer.alloc(bytes.length), format)).toBe(false)
  })

  test('is no other format, and no text is one', () => {
    for (const other of formats.filter((one) => one !== format)) {
      expect(isWholePicture(bytes, other)).toBe(false)
    }
    expect(isWholePicture(Buffer.from('not a picture, but words enough'), format)).toBe(false)
  })
})

test('any bytes are judged, and none end in an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...formats), (bytes, format) => {
      isWholePicture(bytes, format)
    }),
  )
})
