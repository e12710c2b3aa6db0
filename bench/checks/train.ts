import { chineseClauses, englishSentences, lengthOf } from '@/features/checks/coverage/clauses'
import { coverageReader, coveredText } from '@/features/checks/coverage/coverage'
import { evidenceOf } from '@/features/checks/coverage/evidence'
import { type Run, runsOf } from '@/features/checks/coverage/runs'
import type { PassageText } from '@/features/checks/passage-text'
import { loadWordList } from '@/features/passages/alignment/word-list'
import { randomOf } from './random'

/** What training reads: passages of a document, and which of them are known to be whole. */
export interface TrainingDocument {
  id: string
  passages: PassageText[]
  whole?: Set<number>
}

export interface Example {
  document: string
  evidence: number[]
  isStray: boolean
}

export type Side = keyof typeof SIDES

const SIDES = {
  zh: { other: 'en', cut: chineseClauses, least: 8, most: 4, joint: '，' },
  en: { other: 'zh', cut: englishSentences, least: 20, most: 2, joint: ' ' },
} as const

const STRAYS_A_PASSAGE = 3

/**
 * Examples of clauses that have a counterpart (all of passages that are whole) and of clauses that
 * have none: clauses of other documents set between those of a passage.
 */
export function examplesOf(documents: TrainingDocument[], side: Side, seed = 7): Example[] {
  const random = randomOf(seed)
  const { cut, joint } = SIDES[side]
  const foreign = documents.flatMap(({ passages }) =>
    passages.flatMap((passage) => {
      const text = passage[side]
      return cut(text).map(({ start, end }) => text.slice(start, end))
    }),
  )
  return documents.flatMap(({ id, passages, whole }) => {
    const read = readerOf(passages, side)
    return passages.flatMap((passage, index): Example[] => {
      if (!passage.zh.trim() || !passage.en.trim() || (whole && !whole.has(index))) return []
      const kept = read(passage).map(({ evidence }) => ({ document: id, evidence, isStray: false }))
      const strays = Array.from({ length: STRAYS_A_PASSAGE }, () =>
        withStray(passage, random, foreign),
      ).flatMap(({ changed, at, length }): Example[] => {
        const runs = read(changed).filter(
          ({ run }) => run.start >= at - 1 && run.end <= at + length + 1,
        )
        const longest = runs.sort(
          (one, next) => next.run.end - next.run.start - (one.run.end - one.run.start),
        )[0]
        return longest ? [{ document: id, evidence: longest.evidence, isStray: true }] : []
      })
      return [...kept, ...strays]
    })
  })

  function withStray(passage: PassageText, random: () => number, foreign: string[]) {
    const text = passage[side]
    const from = Math.floor(random() * foreign.length)
    const count = side === 'zh' ? 1 + Math.floor(random() * 3) : 1
    const stray = foreign.slice(from, from + count).join('')
    const starts = cut(text).map(({ start }) => start)
    const at = starts[Math.floor(random() * starts.length)] ?? 0
    const ended = /[，。！？；：、.!?]\s*$/.test(stray) ? stray : `${stray}${joint}`
    return {
      changed: { ...passage, [side]: text.slice(0, at) + ended + text.slice(at) },
      at,
      length: ended.length,
    }
  }
}

function readerOf(passages: PassageText[], side: Side) {
  const { other, cut, least, most } = SIDES[side]
  const covered = coverageReader(passages, loadWordList())
  const both = passages.filter(({ zh, en }) => zh.trim() && en.trim())
  const total = (of: 'zh' | 'en') => both.reduce((sum, passage) => sum + lengthOf(passage[of]), 0)
  const ratio = total(other) / total(side)
  return (passage: PassageText): { run: Run; evidence: number[] }[] => {
    const words = covered(passage)
    const text = (of: 'zh' | 'en') => coveredText(passage[of], words[of])
    return runsOf(text(side), cut(passage[side]), { least, most }).map((run) => ({
      run,
      evidence: evidenceOf(run, text(side), text(other), ratio),
    }))
  }
}

const ROUNDS = 3000
const RATE = 0.5
const DECAY = 1e-4

/** Logistic regression by gradient descent, both classes weighing the same; features are standardised and put back. */
export function trainWeights(examples: Example[]): number[] {
  const size = examples[0]?.evidence.length ?? 0
  const place = Array.from({ length: size }, (_, at) => at)
  const values = (at: number) => examples.map(({ evidence }) => evidence[at] as number)
  const mean = place.map((at) => (at === 0 ? 0 : average(values(at))))
  const spread = place.map((at) => {
    return at === 0
      ? 1
      : Math.sqrt(average(values(at).map((value) => (value - (mean[at] as number)) ** 2))) || 1
  })
  const rows = examples.map(({ evidence }) =>
    evidence.map((value, at) => (value - (mean[at] as number)) / (spread[at] as number)),
  )
  const strays = examples.filter(({ isStray }) => isStray).length
  const weightOf = (isStray: boolean) => 0.5 / (isStray ? strays : examples.length - strays)
  const weights = new Array<number>(size).fill(0)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Array<number>(size).fill(0)
    for (const [index, row] of rows.entries()) {
      const { isStray } = examples[index] as Example
      const sum = row.reduce((total, value, at) => total + value * (weights[at] as number), 0)
      const error = weightOf(isStray) * (Number(isStray) - 1 / (1 + Math.exp(-sum)))
      for (const at of place) slope[at] = (slope[at] as number) + error * (row[at] as number)
    }
    for (const at of place)
      weights[at] =
        (weights[at] as number) + RATE * ((slope[at] as number) - DECAY * (weights[at] as number))
  }
  const scaled = weights.map((weight, at) => weight / (spread[at] as number))
  scaled[0] =
    (weights[0] as number) -
    place.slice(1).reduce((sum, at) => sum + (scaled[at] as number) * (mean[at] as number), 0)
  return scaled
}

const average = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
