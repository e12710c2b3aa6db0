import { create } from 'qrcode'

/** The still rim that a code needs around it (ISO/IEC 18004). */
const rim = 4

/**
 * As one run of bytes under a pattern that is settled: to look for the shortest runs and the fairest of the eight
 * patterns takes as long as all else that a page's tools cost, and cameras read any.
 */
const codeOf = (text: string) =>
  create([{ data: new TextEncoder().encode(text), mode: 'byte' }], {
    errorCorrectionLevel: 'M',
    maskPattern: 0,
  })

/** A text as a QR code, drawn in runs of dark squares. Dark on light in either theme, as cameras need it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = codeOf(text).modules
  const side = size + 2 * rim
  return (
    <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} className="qr-code">
      <path fill="#fff" d={`M0 0h${side}v${side}H0z`} />
      <path stroke="#000" d={darkRuns(data, size)} shapeRendering="crispEdges" />
    </svg>
  )
}

/** Each run after the first of its row by how far it lies from the one before: as short as it can be written. */
function darkRuns(data: Uint8Array, size: number): string {
  let path = ''
  for (let y = 0; y < size; y++) {
    let end: number | null = null
    for (let x = 0; x < size; x++) {
      if (!data[y * size + x]) continue
      const start = x
      while (x + 1 < size && data[y * size + x + 1]) x++
      path += end === null ? `M${start + rim} ${y + rim}.5` : `m${start - end} 0`
      end = x + 1
      path += `h${end - start}`
    }
  }
  return path
}
