import { seedGlossary } from '@/db/seeds/glossary/glossary'
import { englishSentences } from '@/features/checks/coverage/clauses'
import type { Finding } from '@/features/checks/finding'
import { defaultLevels, levelOf } from '@/features/checks/levels'
import type { PassageText } from '@/features/checks/passage-text'
import { type Knowledge, runChecks } from '@/features/checks/run-checks'
import { termList } from '@/features/checks/terms/term-list'
import { loadWordList } from '@/features/passages/alignment/word-list'
import type { RatedDocument } from './documents'
import { type PlantedKind, plant, plantedKinds } from './planted'
import { randomOf } from './random'

/** How many there were, and how many of them were found. */
export interface Tally {
  found: number
  all: number
}

export const knowledge = (): Knowledge => ({
  wordList: loadWordList(),
  terms: termList(seedGlossary.map(({ domain, forms }) => ({ domain, ...forms }))),
})

/** The findings that a newsroom sees by default. */
export function seen(passages: PassageText[], known: Knowledge): Finding[] {
  return runChecks(passages, known).filter((finding) => {
    const level = levelOf(finding, defaultLevels)
    return level === 'block' || level === 'warn'
  })
}

/** As `../shared/tools/score_checks.py` has it: which words in a rule's name fit a kind of error. */
const FITS: Record<string, string[]> = {
  number: ['number', 'date', 'unit', 'currency', 'time', 'quantity'],
  name: ['name', 'term', 'glossary'],
  omission: ['omission', 'missing', 'length'],
  addition: ['addition', 'extra', 'length', 'omission'],
  untranslated: ['untranslated', 'language', 'fragment'],
  mistranslation: [],
}
const LANGUAGES = Object.values(FITS).flat()

const fits = (rule: string, words: string[]) => words.some((word) => rule.includes(word))

export interface RatedResult {
  recall: Map<string, Tally>
  /** Passages that no rater faulted and a rule did. */
  flagged: { machine: Tally; human: Tally }
}

/** Errors that raters marked and the rules found, and clean passages that they faulted. */
export function measureRated(documents: RatedDocument[], known = knowledge()): RatedResult {
  const recall = new Map<string, Tally>()
  const flagged = { machine: { found: 0, all: 0 }, human: { found: 0, all: 0 } }
  for (const { id, passages, errors, clean } of documents) {
    const findings = seen(passages, known).filter(({ rule }) => fits(rule, LANGUAGES))
    for (const { passage, kind } of errors) {
      const words = FITS[kind] ?? []
      const isFound = findings.some(
        (each) => each.passage === passage && (words.length === 0 || fits(each.rule, words)),
      )
      count(recall, kind, isFound)
    }
    const tally = flagged[id.startsWith('human/') ? 'human' : 'machine']
    for (const passage of clean) {
      tally.all++
      if (findings.some((each) => each.passage === passage)) tally.found++
    }
  }
  return { recall, flagged }
}

const ROUNDS = 3
const SEED = 11

/** Errors set one at a time into whole documents: which of them a rule of their family finds that found nothing there before. */
export function measurePlanted(
  documents: { passages: PassageText[] }[],
  known = knowledge(),
): Map<PlantedKind, Tally> {
  const random = randomOf(SEED)
  const before = documents.map(({ passages }) => seen(passages, known))
  const sentences = documents.map(({ passages }) =>
    passages.flatMap(({ en }) =>
      englishSentences(en).map(({ start, end }) => en.slice(start, end)),
    ),
  )
  const tallies = new Map<PlantedKind, Tally>()
  for (const kind of plantedKinds) {
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, { passages }] of documents.entries()) {
        const foreign = sentences.filter((_, other) => other !== index).flat()
        const planted = plant(kind, { passages, foreign, terms: known.terms, random })
        if (!planted) continue
        const at = (findings: Finding[]) =>
          findings.filter(
            ({ passage, rule }) =>
              passage === planted.passage &&
              planted.families.some((family) => rule.startsWith(family)),
          )
        const rules = countRules(at(before[index] ?? []))
        const isFound = [...countRules(at(seen(planted.passages, known)))].some(
          ([rule, times]) => times > (rules.get(rule) ?? 0),
        )
        count(tallies, kind, isFound)
      }
    }
  }
  return tallies
}

/** Findings of whole documents, a document: most of them are false. */
export function measureClean(
  documents: { passages: PassageText[] }[],
  known = knowledge(),
): number {
  const findings = documents.reduce((sum, { passages }) => sum + seen(passages, known).length, 0)
  return findings / documents.length
}

function count<Kind>(tallies: Map<Kind, Tally>, kind: Kind, isFound: boolean) {
  const { found, all } = tallies.get(kind) ?? { found: 0, all: 0 }
  tallies.set(kind, { found: found + Number(isFound), all: all + 1 })
}

function countRules(findings: Finding[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const { rule } of findings) times.set(rule, (times.get(rule) ?? 0) + 1)
  return times
}
