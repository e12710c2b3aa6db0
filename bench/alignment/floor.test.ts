import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { alignParagraphs, linksOf } from '@/features/passages/align'
import { CORPUS, readGold } from './corpus'
import { scoreOf } from './score'

// The first alignment of a fresh clone makes the word list.
const PATIENCE = 60_000

const hasCorpus = existsSync(CORPUS)
if (!hasCorpus)
  console.warn(`No corpus at ${CORPUS}: the floor of the alignment score is not tested.`)

describe.skipIf(!hasCorpus)('the corpus', { timeout: PATIENCE }, () => {
  test('is aligned at least as well as it was', () => {
    const score = scoreOf(
      readGold().map(({ name, zh, en, links }) => ({
        name,
        found: linksOf(alignParagraphs(zh, en)),
        gold: links,
      })),
    )
    expect(score.f1).toBeGreaterThanOrEqual(0.995)
    expect(score.exact).toBeGreaterThanOrEqual(38)
  })

  test('the page that the system was modelled on has its four paragraphs against ten', () => {
    const lines = readFileSync(resolve(CORPUS, 'seed-page.txt'), 'utf8')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
    const passages = alignParagraphs(lines.slice(3, 7), lines.slice(8, 18))
    expect(passages.map(({ zh, en }) => `${zh.join()}:${en.join()}`).join(' ')).toBe(
      '0:0,1,2,3 1:4 2:5,6,7,8 3:9',
    )
  })
})
