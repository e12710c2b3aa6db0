import { expect, test } from 'vitest'
import { decodeText, UnreadableBytes } from './decode'

const text =
  '新桥今天上午通车\r\n\r\n　　全长3公里，是我国最长的一座。\nThe bridge opened on 5 May.\n'

const utf16 = (value: string, { bigEndian = false, mark = false } = {}) => {
  const bytes = Buffer.from(mark ? `\uFEFF${value}` : value, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

/** 新桥通车，这是我们的一件大事。 */
const gbk = Buffer.from('d0c2c7c5cda8b3b5a3acd5e2cac7ced2c3c7b5c4d2bbbcfeb4f3cac2a1a3', 'hex')

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 LE', utf16(text)],
  ['UTF-16 BE', utf16(text, { bigEndian: true })],
  ['UTF-16 LE with a mark', utf16(text, { mark: true })],
  ['UTF-16 BE with a mark', utf16(text, { mark: true, bigEndian: true })],
])('reads %s', (_, bytes) => {
  expect(decodeText(bytes)).toBe(text)
})

test.each([
  ['among Chinese', '新\u0002桥\u0003今\u0004天通车'],
  ['among English', 'The \u0001bridge\u0002 opened\u0003 to\u001Bday.'],
  ['in front of each word', '\u0001新桥 \u0001今天 \u0001通车'],
  ['and a NUL', '新桥今天上午通车，两岸居民步行过江。\u0000The bridge opened.'],
  ['behind a mark', '\uFEFF\u0001新\u0002桥'],
])('reads UTF-8 with many control characters %s', (_, dirty) => {
  expect(decodeText(Buffer.from(dirty))).toBe(dirty.replace('\uFEFF', ''))
})

test('reads GB18030, of which GBK and GB2312 are parts', () => {
  expect(decodeText(gbk)).toBe('新桥通车，这是我们的一件大事。')
  const fourBytes = Buffer.concat([gbk, Buffer.from('8139ee39', 'hex')])
  expect(decodeText(fourBytes)).toBe('新桥通车，这是我们的一件大事。㐀')
})

test('reads UTF-16 that holds one language only', () => {
  const english = 'The bridge opened on 5 May.\nIt is long.'
  expect(decodeText(utf16(english))).toBe(english)
  expect(decodeText(utf16(english, { bigEndian: true }))).toBe(english)
  const chinese = '新桥今天上午通车，这是我国最长的一座桥。'
  expect(decodeText(utf16(chinese))).toBe(chinese)
  expect(decodeText(utf16(chinese, { bigEndian: true }))).toBe(chinese)
})

test.each([
  ['nothing', Buffer.alloc(0), 'empty'],
  ['a mark alone', Buffer.from('\uFEFF'), 'empty'],
  ['white space', Buffer.from(' \r\n\t　'), 'empty'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000001', 'hex'), 'binary'],
  ['GB18030 with a NUL', Buffer.concat([gbk, gbk, Buffer.alloc(1), gbk, gbk]), 'binary'],
  ['UTF-32', Buffer.from('b0650000656800001a9000008d8f0000', 'hex'), 'binary'],
  [
    'UTF-8 with a broken character',
    Buffer.from('e696b0e6a1a5e9809ae8bda6e696b0e6a1', 'hex'),
    'unknown-encoding',
  ],
  // 東京は日本の首都です。 and 한국의 수도는 서울이다.
  [
    'Shift JIS',
    Buffer.from('938c8b9e82cd93fa967b82cc8ef1937382c582b78142', 'hex'),
    'unknown-encoding',
  ],
  [
    'EUC-KR',
    Buffer.from('c7d1b1b9c0c720bcf6b5b5b4c220bcadbfefc0ccb4d92e', 'hex'),
    'unknown-encoding',
  ],
  // 中華民國總統，在臺北。
  ['Big5', Buffer.from('a4a4b5d8a5c1b0eac160b2cea141a662bb4fa55fa143', 'hex'), 'unknown-encoding'],
  ['Windows-1252', Buffer.from('4974927320612063616693', 'hex'), 'unknown-encoding'],
])('refuses %s rather than garbling it', (_, bytes, reason) => {
  expect(() => decodeText(bytes)).toThrow(new UnreadableBytes(reason as UnreadableBytes['reason']))
})
