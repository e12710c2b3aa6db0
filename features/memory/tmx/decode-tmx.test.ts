import { expect, test } from 'vitest'
import { decodeTmx } from './decode-tmx'
import { readTmx } from './read-tmx'
import { TmxFault } from './tmx-fault'
import { writeTmx } from './write-tmx'

const pairs = [{ pair: ['zh', 'en'] as const, texts: ['新桥', 'The new bridge'] as const }]
const text = writeTmx([...pairs], 'zh')

const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()
const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le')

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16, as other programs write it', utf16],
  ['UTF-16 the other way round', swapped(utf16)],
])('a memory is read in %s', (_, bytes) => {
  expect(readTmx(decodeTmx(bytes))).toEqual(pairs)
})

test('what is in no such encoding is refused, and not read as something else', () => {
  expect(() => decodeTmx(Buffer.from([0x3c, 0xd0, 0xc2]))).toThrow(new TmxFault('encoding'))
})
