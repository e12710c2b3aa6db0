import { TmxFault } from './tmx-fault'

/** The text of a file in one of the encodings that TMX may be in. Throws TmxFault. */
export function decodeTmx(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    throw new TmxFault('encoding')
  }
}

/** By the mark with which UTF-16 begins. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
