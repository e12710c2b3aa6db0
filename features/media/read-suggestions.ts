import sharp from 'sharp'
import type { PictureSuggestions } from '@/db/schema/media'
import { readIptc } from './iptc'
import { readXmp } from './xmp'

const longest = 2000

/**
 * What a picture's own credit fields say (IPTC, as XMP or in the older block). XMP comes first: it is
 * always Unicode. Takes bytes that `readFacts` let pass.
 */
export async function readSuggestions(bytes: Uint8Array): Promise<PictureSuggestions> {
  const { iptc, xmp } = await sharp(bytes, { limitInputPixels: false }).metadata()
  const read = { ...(iptc && readIptc(iptc)), ...(xmp && readXmp(xmp.toString('utf8'))) }
  const tidied = Object.entries(read).map(([name, text]) => [name, tidy(text)])
  return Object.fromEntries(tidied.filter(([, text]) => text))
}

function tidy(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longest)
}
