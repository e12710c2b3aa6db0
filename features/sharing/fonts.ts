import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Font } from 'opentype.js'
import { parse } from 'opentype.js/dist/opentype.mjs'
import { type Locale, languages } from '@/lib/i18n/languages'

const folder = join('features', 'sharing', 'fonts')
const files = {
  han: 'noto-serif-sc-bold.ttf',
  latin: 'noto-serif-bold.ttf',
  arabic: 'noto-naskh-arabic-bold.ttf',
}

let loaded: Promise<Record<keyof typeof files, Font>> | undefined

/** The fonts to look for a character in, the first first. Read once. */
export async function fontsFor(locale: Locale): Promise<Font[]> {
  loaded ??= load()
  const fonts = await loaded
  return languages[locale].shareType.fonts.map((name) => fonts[name])
}

async function load() {
  const [han, latin, arabic] = await Promise.all([
    read(files.han),
    read(files.latin),
    read(files.arabic),
  ])
  return { han, latin, arabic }
}

async function read(file: string): Promise<Font> {
  const { buffer, byteOffset, byteLength } = await readFile(join(folder, file))
  // Glyphs are read when they are drawn: a headline needs twenty of the ten thousand.
  return parse(buffer.slice(byteOffset, byteOffset + byteLength), { lowMemory: true })
}
