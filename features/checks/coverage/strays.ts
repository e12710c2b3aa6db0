import type { PassageText } from '@/features/checks/passage-text'
import type { WordList } from '@/features/passages/alignment/word-list'
import { chineseClauses, englishSentences, lengthOf } from './clauses'
import { BARE, type Coverage, coverageReader, coveredText } from './coverage'
import { evidenceOf, scoreOf } from './evidence'
import { runsOf } from './runs'
import { ADDED, OMITTED } from './weights'

/** What of one side has no counterpart in the other, and how surely: 0 is even odds, each step e times more. */
export interface Stray {
  start: number
  end: number
  score: number
  /** The other side is shorter than this story's usual by about as much. */
  isShort: boolean
}

/** Clauses shorter than this are often said in a word (characters, blanks apart). */
const LEAST = { zh: 8, en: 20 }
/** Above this share of unanswered words; news translated for print stays below a half. */
const FREE = 0.55
const MOST = { zh: 6, en: 2 }

/** Finds, for a passage of the story, the stretch of each side that has least of a counterpart. */
export function strayReader(passages: PassageText[], wordList: WordList | null) {
  const covered = coverageReader(passages, wordList)
  const both = passages.filter(({ zh, en }) => zh.trim() && en.trim())
  const known = new Map(both.map((passage) => [passage, covered(passage)]))
  const total = (side: 'zh' | 'en') =>
    both.reduce((sum, passage) => sum + lengthOf(passage[side]), 0)
  const ratio = total('en') / total('zh')
  return { of, isFree: isFree([...known.values()]) }

  function of(passage: PassageText): { zh: Stray | null; en: Stray | null } {
    const words = known.get(passage) ?? covered(passage)
    const zh = coveredText(passage.zh, words.zh)
    const en = coveredText(passage.en, words.en)
    const clauses = runsOf(zh, chineseClauses(zh.text), { least: LEAST.zh, most: MOST.zh })
    const sentences = runsOf(en, englishSentences(en.text), { least: LEAST.en, most: MOST.en })
    return {
      zh: likeliest(
        clauses,
        (run) => scoreOf(evidenceOf(run, zh, en, ratio), OMITTED),
        isShort(en.text, zh.text, ratio),
      ),
      en: likeliest(
        sentences,
        (run) => scoreOf(evidenceOf(run, en, zh, 1 / ratio), ADDED),
        isShort(zh.text, en.text, 1 / ratio),
      ),
    }
  }
}

/** In a translation so free that most words of either side have no counterpart, what is unsaid says little. */
function isFree(covered: Coverage[]): boolean {
  return (['zh', 'en'] as const).every((side) => {
    const words = covered.flatMap((each) => each[side])
    return (
      words.length > 40 &&
      words.filter(({ answered }) => answered < BARE).length > FREE * words.length
    )
  })
}

function likeliest<Run extends { start: number; end: number }>(
  runs: Run[],
  score: (run: Run) => number,
  isShort: boolean,
): Stray | null {
  let best: Stray | null = null
  for (const run of runs) {
    const found = { start: run.start, end: run.end, score: score(run), isShort }
    if (!best || found.score > best.score) best = found
  }
  return best
}

/** Short passages vary too much for their length to say anything (characters, blanks apart). */
const TELLING_LENGTH = 45
const SHORT = 0.8

function isShort(text: string, other: string, ratio: number): boolean {
  const expected = lengthOf(other) * ratio
  return expected > TELLING_LENGTH * Math.max(1, ratio) && lengthOf(text) < SHORT * expected
}
