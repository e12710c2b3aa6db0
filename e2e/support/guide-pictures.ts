import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { atRest } from './at-rest'
import type { Locale } from './languages'
import { words } from './words'

const recordFile = (locale: Locale) => `docs/guide/pictures/${locale}.json`
const pictureFile = (locale: Locale, scene: string) => `public/assets/guide/${locale}/${scene}.webp`

type Recorded = Record<string, string[]>

/** Takes a picture of the screen as it is, and writes down the words of the interface that it shows. */
export async function keepPicture(page: Page, locale: Locale, scene: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await atRest(page)
  const file = pictureFile(locale, scene)
  await mkdir(dirname(file), { recursive: true })
  await mkdir(dirname(recordFile(locale)), { recursive: true })
  const shot = await page.screenshot({ caret: 'hide' })
  await writeFile(file, await sharp(shot).webp({ quality: 72, effort: 6 }).toBuffer())
  const record = { ...(await readRecord(locale)), [scene]: await wordsOnScreen(page, locale) }
  await writeFile(recordFile(locale), `${JSON.stringify(record, null, 2)}\n`)
}

/** What the picture of the guide says, of the interface's own words. */
export async function recordedWords(locale: Locale, scene: string): Promise<string[]> {
  const { [scene]: recorded } = await readRecord(locale)
  if (!recorded) throw new Error(`There is no picture of ${scene}: npm run guide-pictures`)
  return recorded
}

/** The interface's words that can be read now, leaving aside what tells of single stories. */
export async function wordsOnScreen(page: Page, locale: Locale): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (!parent?.checkVisibility() || parent.closest('tbody, [data-panel], script')) continue
      found.push(walker.currentNode.textContent?.trim() ?? '')
    }
    return found
  })
  const known = new Set(sentencesOf(words[locale].newsroom))
  return [...new Set(texts)].filter((text) => known.has(text)).toSorted()
}

async function readRecord(locale: Locale): Promise<Recorded> {
  try {
    return JSON.parse(await readFile(recordFile(locale), 'utf8'))
  } catch {
    return {}
  }
}

function sentencesOf(part: unknown): string[] {
  return typeof part === 'string' ? [part] : Object.values(part ?? {}).flatMap(sentencesOf)
}
