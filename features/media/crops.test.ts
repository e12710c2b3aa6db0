import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cropBox, cropRatios } from './crops'

test('a crop of a wide picture keeps its height and follows the focal point', () => {
  expect(cropBox({ width: 1600, height: 900 }, { x: 0.5, y: 0.5 }, 1)).toEqual({
    left: 350,
    top: 0,
    width: 900,
    height: 900,
  })
  expect(cropBox({ width: 1600, height: 900 }, { x: 0.9, y: 0.5 }, 1).left).toBe(700)
})

test('every crop lies in its picture, has its shape and holds the focal point', () => {
  const side = fc.integer({ min: 40, max: 8000 })
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const ratio = fc.constantFrom(...Object.values(cropRatios))
  fc.assert(
    fc.property(side, side, share, share, ratio, (width, height, x, y, ratio) => {
      const box = cropBox({ width, height }, { x, y }, ratio)
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.top).toBeGreaterThanOrEqual(0)
      expect(box.left + box.width).toBeLessThanOrEqual(width)
      expect(box.top + box.height).toBeLessThanOrEqual(height)
      // To the nearest pixel.
      const off = Math.min(
        Math.abs(box.width - box.height * ratio),
        Math.abs(box.height - box.width / ratio),
      )
      expect(off).toBeLessThanOrEqual(0.5)
      expect(x * width).toBeGreaterThanOrEqual(box.left - 1)
      expect(x * width).toBeLessThanOrEqual(box.left + box.width + 1)
      expect(y * height).toBeGreaterThanOrEqual(box.top - 1)
      expect(y * height).toBeLessThanOrEqual(box.top + box.height + 1)
    }),
  )
})
