import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { scenes } from './pictures/scenes'
import { height, width } from './pictures/svg'

const folder = join('db', 'seeds', 'pictures')
const byteLimit = 60_000
const wanted = process.argv.slice(2)

await mkdir(folder, { recursive: true })
for (const [name, draw] of Object.entries(scenes)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const bytes = await rasterise(draw())
  await writeFile(join(folder, `${name}.webp`), bytes)
  console.log(`${name}.webp  ${(bytes.length / 1000).toFixed(1)} kB`)
}

/** The best quality that stays small: these files travel with the code. */
async function rasterise(scene: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${scene}</svg>`
  const pixels = sharp(Buffer.from(svg))
  for (let quality = 84; ; quality -= 4) {
    const bytes = await pixels.clone().webp({ quality, effort: 6 }).toBuffer()
    if (bytes.length <= byteLimit || quality <= 52) return bytes
  }
}
