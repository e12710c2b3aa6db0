import { decodeQR } from 'qr/decode.js'
import { renderToStaticMarkup } from 'react-dom/server'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { QrCode } from './qr-code'

test.each([
  'https://news.example.org/zh/news/12/new-bridge-opens',
  `https://news.example.org/zh/news/100001/${'a-long-headline-'.repeat(8)}`,
])('a reader of codes reads the address: %s', async (text) => {
  const markup = renderToStaticMarkup(<QrCode text={text} label="code" />)
  const svg = Buffer.from(markup.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'))
  const picture = sharp(svg, { density: 600 }).flatten({ background: '#888' }).ensureAlpha().raw()
  const { data, info } = await picture.toBuffer({ resolveWithObject: true })
  expect(decodeQR({ width: info.width, height: info.height, data })).toBe(text)
  expect(markup).toContain('aria-label="code"')
})
