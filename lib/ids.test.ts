import { describe, expect, test } from 'vitest'
import { isMediaId, isPassageId } from './ids'

const everyObjectHas = Object.getOwnPropertyNames(Object.prototype)

describe('an id from outside', () => {
  test.each(everyObjectHas)('is not %s', (name) => {
    expect(isMediaId(name)).toBe(false)
    expect(isPassageId(name)).toBe(false)
  })

  test('has a shape', () => {
    expect(isMediaId('0123456789abcdef')).toBe(true)
    for (const id of ['', '../0123456789abc', '0123456789ABCDEF', '0123456789abcdef\n', '0123']) {
      expect(isMediaId(id)).toBe(false)
    }
    expect(['k3v9x0a7b2c1', 'first', 'p-12'].every(isPassageId)).toBe(true)
    expect(['', ' a', 'a b', 'a/b', 'x'.repeat(65), '一', 'a\u0000'].some(isPassageId)).toBe(false)
  })
})
