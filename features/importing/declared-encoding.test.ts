import { expect, test } from 'vitest'
import { BadInput } from './bad-input'
import { decodeDocument } from './declared-encoding'

/** The bytes of a text in an encoding of one or two bytes a character. */
function encode(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding)
  const bytesOf = new Map<string, number[]>()
  for (let first = 0xff; first >= 0; first -= 1) {
    for (let second = 0xff; second >= 0x30; second -= 1) {
      const pair = decoder.decode(Uint8Array.of(first, second))
      if ([...pair].length === 1) bytesOf.set(pair, [first, second])
    }
    const single = decoder.decode(Uint8Array.of(first))
    if (single.length === 1 && single !== '\ufffd') bytesOf.set(single, [first])
  }
  return Buffer.from([...text].flatMap((character) => bytesOf.get(character) ?? []))
}

const page = (declared: string, text: string) =>
  `<!doctype html><html><head>${declared}<title>a</title></head><body><p>${text}</p></body></html>`
const meta = (label: string) => `<meta charset="${label}">`

const simplified = '新桥今天上午通车，两岸居民步行过江，这是我们的一件大事。'
const traditional = '新橋今天上午通車，兩岸居民步行過江，這是我們的一件大事。'
const japanese = '新しい橋は今日開通しました。'
const western = 'Der Bürgermeister sagte: “Die Brücke ist schön.” — 5 €'

test.each([
  ['GBK', 'gbk', meta('gbk'), simplified],
  ['GB2312', 'gbk', meta('GB2312'), simplified],
  ['GB18030', 'gb18030', meta('gb18030'), simplified],
  [
    'GBK by http-equiv',
    'gbk',
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312">',
    '龘字',
  ],
  ['Big5', 'big5', meta('big5'), traditional],
  [
    'Big5 without quotes',
    'big5',
    '<meta content=text/html;charset=big5 http-equiv=content-type>',
    traditional,
  ],
  ['Shift_JIS', 'shift_jis', meta('Shift_JIS'), japanese],
  ['windows-1252', 'windows-1252', meta('windows-1252'), western],
  ['Latin-1, which is windows-1252', 'windows-1252', meta('iso-8859-1'), western],
  ['EUC-KR', 'euc-kr', meta('euc-kr'), '새 다리가 오늘 개통했다.'],
  ['what a comment does not say', 'big5', `<!-- ${meta('gbk')} -->${meta('big5')}`, traditional],
])('a page in %s is read as it declares', (_, encoding, declared, text) => {
  const whole = page(declared, text)
  expect(decodeDocument(encode(whole, encoding))).toBe(whole)
})

test('XML declares its own', () => {
  const whole = `<?xml version="1.0" encoding="Big5"?><html><body><p>${traditional}</p></body></html>`
  expect(decodeDocument(encode(whole, 'big5'))).toBe(whole)
})

test.each([
  [
    'saved again in UTF-8',
    Buffer.from(page(meta('gbk'), simplified)),
    page(meta('gbk'), simplified),
  ],
  [
    'with a mark',
    Buffer.from(`\ufeff${page(meta('gbk'), simplified)}`, 'utf16le'),
    page(meta('gbk'), simplified),
  ],
  [
    'Chinese that is called Latin',
    encode(page(meta('iso-8859-1'), simplified), 'gbk'),
    page(meta('iso-8859-1'), simplified),
  ],
  [
    'with an unknown label',
    encode(page(meta('x-gbk-euro'), simplified), 'gbk'),
    page(meta('x-gbk-euro'), simplified),
  ],
  [
    'that is called UTF-8',
    encode(page(meta('utf-8'), simplified), 'gbk'),
    page(meta('utf-8'), simplified),
  ],
])('where the bytes tell otherwise they count: %s', (_, bytes, text) => {
  expect(decodeDocument(bytes)).toBe(text)
})

test.each([
  ['utf-7', 'unknown-label', 'utf-7'],
  ['hz-gb-2312', 'unknown-label', 'hz-gb-2312'],
  [`${'x'.repeat(99)}`, 'unknown-label', 'x'.repeat(40)],
  ['../../etc/passwd', 'unknown-label', '..'],
  ['constructor', 'unknown-label', 'constructor'],
  ['gbk', 'unknown-encoding', ''],
  ['utf-16', 'unknown-encoding', ''],
])('what neither its label nor its bytes tell is refused: %s', (label, reason, detail) => {
  const bytes = Buffer.concat([Buffer.from(page(meta(label), '')), Buffer.from([0xe9, 0xff, 0x80])])
  expect(() => decodeDocument(bytes)).toThrow(new BadInput(reason as BadInput['reason'], detail))
})

test('text is read by its bytes', () => {
  expect(decodeDocument(Buffer.from(simplified))).toBe(simplified)
  expect(decodeDocument(encode(simplified, 'gbk'))).toBe(simplified)
  expect(() => decodeDocument(encode(traditional, 'big5'))).toThrow(
    new BadInput('unknown-encoding'),
  )
})
