import { create } from 'qrcode'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { QrCode } from './qr-code'

test('every dark square of the code is drawn, and no other', () => {
  const text = 'https://news.example.org/zh/news/12/new-bridge-opens'
  const markup = renderToStaticMarkup(<QrCode text={text} label="code" />)
  const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules
  const drawn = new Uint8Array(size * size)
  for (const [, x, y, run] of markup.matchAll(/M(\d+) (\d+)\.5h(\d+)/gu)) {
    const start = (Number(y) - 4) * size + Number(x) - 4
    drawn.fill(1, start, start + Number(run))
  }
  expect([...drawn]).toEqual([...data])
  expect(markup).toContain('aria-label="code"')
})
