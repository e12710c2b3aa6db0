import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { chooseEncoding, compress, isCompressible, recompress } from './compress'

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['GZIP;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0, gzip;q=0', 'identity'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['identity', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('Accept-Encoding %s is answered in %s', (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding)
})

test('every encoding holds the same text', async () => {
  const text = Buffer.from('双语 two languages '.repeat(200))
  const br = await compress(text, 'br')
  expect(brotliDecompressSync(br)).toEqual(text)
  expect(gunzipSync(await compress(text, 'gzip'))).toEqual(text)
  expect(gunzipSync(recompress(br, 'gzip'))).toEqual(text)
  expect(recompress(br, 'identity')).toEqual(text)
  expect(br.length).toBeLessThan(text.length)
})

test('what is kept takes no more room than it has bytes', async () => {
  const text = Buffer.from('双语 two languages '.repeat(200))
  const br = await compress(text, 'br')
  const made = [
    ...[br, await compress(text, 'gzip')],
    ...[recompress(br, 'gzip'), recompress(br, 'identity')],
  ]
  expect(made.map((body) => body.buffer.byteLength)).toEqual(made.map((body) => body.length))
})

test.each([
  ['text/html; charset=utf-8', true],
  ['application/rss+xml', true],
  ['application/javascript; charset=UTF-8', true],
  ['image/svg+xml', true],
  ['image/avif', false],
  [undefined, false],
])('%s is worth compressing: %s', (type, worth) => {
  expect(isCompressible(type)).toBe(worth)
})
