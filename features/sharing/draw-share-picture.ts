import { join } from 'node:path'
import type { Font } from 'opentype.js'
import { cropBox } from '@/features/media/crops'
import { mediaFolder } from '@/features/media/media-folder'
import { sharp } from '@/features/media/sharp'
import { languages } from '@/lib/i18n/languages'
import { shareSize } from '@/lib/share-size'
import { DamagedPicture, readWholePicture } from '@/lib/whole-picture'
import { cutToWidth, fitHeadline } from './fit-headline'
import { fontsFor } from './fonts'
import type { ShareCard } from './share-card'

import { lineAsSvg, widthOf } from './typesetting'

const colours = { paper: '#ffffff', ink: '#12181a', soft: '#4c585a', accent: '#0a6350' }
const margin = 64
const pictureWidth = 456
const labelSize = 32
const markSize = 34
/** Where the headline may stand, from the label down to the site's name. */
const headlineTop = 132
const headlineBottom = 502

/** What came of a share picture: its bytes, as JPEG, or the file that it needs and that is damaged. */
export type DrawnPicture = { bytes: Uint8Array } | { damaged: string }

/** Draws a share picture. Runs in the workshop. */
export async function drawSharePicture({
  card,
  dataDir,
}: {
  card: ShareCard
  dataDir: string
}): Promise<DrawnPicture> {
  try {
    return { bytes: await draw(card, dataDir) }
  } catch (error) {
    if (error instanceof DamagedPicture) return { damaged: error.path }
    throw error
  }
}

async function draw(card: ShareCard, dataDir: string): Promise<Buffer> {
  const [fonts, picture] = await Promise.all([fontsFor(card.locale), pictureOf(card, dataDir)])
  const width = shareSize.width - 2 * margin - (picture ? pictureWidth : 0)
  const words = Buffer.from(wordsAsSvg(card, width, fonts))
  return (
    sharp({ create: { ...shareSize, channels: 3, background: colours.paper } })
      .composite([
        ...(picture ? [{ input: picture, left: shareSize.width - pictureWidth, top: 0 }] : []),
        { input: words, left: 0, top: 0 },
      ])
      // Colours at half the resolution would fray the letters' edges.
      .jpeg({ quality: 84, chromaSubsampling: '4:4:4' })
      .toBuffer()
  )
}

/**
 * Null also where the file is lost: the headline is worth a picture by itself. One that is damaged
 * will be mended, so it throws DamagedPicture.
 */
async function pictureOf({ picture }: ShareCard, dataDir: string): Promise<Buffer | null> {
  const widest = picture?.widths.at(-1)
  if (!picture || !widest) return null
  const path = join(mediaFolder(dataDir), picture.id, `${widest}.jpg`)
  const bytes = await readWholePicture(path, 'jpg')
  if (!bytes) return null
  const file = sharp(bytes)
  const { height } = shareSize
  const focal = { x: picture.focalX, y: picture.focalY }
  const box = cropBox(await file.metadata(), focal, pictureWidth / height)
  return file.extract(box).resize(pictureWidth, height).png({ compressionLevel: 0 }).toBuffer()
}

function wordsAsSvg({ locale, headline, label }: ShareCard, width: number, fonts: Font[]): string {
  const box = { width, height: headlineBottom - headlineTop }
  const measure = (text: string) => widthOf(text, 1, fonts)
  const { lines, size, lineHeight } = fitHeadline(headline, locale, box, measure)
  const shownLabel = cutToWidth(label, width / labelSize, measure)
  const spare = box.height - lines.length * lineHeight
  const first = headlineTop + spare / 2 + lineHeight * 0.5 + size * 0.36
  const isFromRight = languages[locale].direction === 'rtl'
  const set = (text: string, y: number, size: number, colour: string, x = margin) =>
    lineAsSvg(text, { x, y: Math.round(y), size, colour, fonts })
  const setLine = (text: string, y: number, size: number, colour: string) =>
    set(text, y, size, colour, isFromRight ? margin + width - measure(text) * size : margin)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${shareSize.width}" height="${shareSize.height}">`,
    `<rect width="${shareSize.width}" height="10" fill="${colours.accent}"/>`,
    setLine(shownLabel, margin + labelSize, labelSize, colours.accent),
    ...lines.map((line, index) => setLine(line, first + index * lineHeight, size, colours.ink)),
    siteMark(shareSize.height - margin),
    set('双联', shareSize.height - margin, markSize, colours.ink, margin + 50),
    set('Diptych', shareSize.height - margin, markSize, colours.soft, margin + 132),
    '</svg>',
  ].join('')
}

/** The two leaves, standing on a baseline. */
function siteMark(baseline: number): string {
  return `<g transform="translate(${margin - 3} ${baseline - 35}) scale(1.7)">
    <path fill="${colours.ink}" d="M2 2.5 11 6v16l-9-3.5z"/>
    <path fill="${colours.accent}" d="M22 2.5 13 6v16l9-3.5z"/></g>`
}
