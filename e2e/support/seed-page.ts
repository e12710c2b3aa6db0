import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The page that the system was modelled on; it lies outside the project, and may be missing. */
export const seedPageFile = join(process.env.DIPTYCH_CORPUS ?? '../shared/corpus', 'seed-page.txt')

export const hasSeedPage = existsSync(seedPageFile)

/** Which of its English paragraphs, counted from 0, say what each of its Chinese ones says. */
export const seedPageGroups = [[0, 1, 2, 3], [4], [5, 6, 7, 8], [9]]

export const seedPageText = () => readFileSync(seedPageFile, 'utf8')

/** Its lines as they stand in the file: path, headline, time, 4 paragraphs, headline, 10 paragraphs, credit. */
export function readSeedPage() {
  const lines = seedPageText()
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const zh = lines.findIndex((line) => /^\d{4}年/u.test(line)) + 1
  return {
    headline: { zh: lines[zh - 2] ?? '', en: lines[zh + 4] ?? '' },
    zh: lines.slice(zh, zh + 4),
    en: lines.slice(zh + 5, zh + 15),
  }
}
