import { englishSentences } from '@/features/checks/coverage/clauses'
import { englishMoments } from '@/features/checks/moments/english'
import type { PassageText } from '@/features/checks/passage-text'
import { englishQuantities } from '@/features/checks/quantities/english'
import { type CheckedTerm, findEnglish, type TermList } from '@/features/checks/terms/term-list'

/** One error set into a passage, and the family of rules that should see it. */
export interface Planted {
  kind: PlantedKind
  passage: number
  passages: PassageText[]
  /** Rules that see this kind begin with one of these. */
  families: string[]
}

export const plantedKinds = [
  'digit',
  'scale',
  'date',
  'dropped passage',
  'dropped sentence',
  'added sentence',
  'swapped names',
  'untranslated',
  'missing term',
] as const
export type PlantedKind = (typeof plantedKinds)[number]

interface Source {
  passages: PassageText[]
  /** English sentences of other documents. */
  foreign: string[]
  terms: TermList
  random: () => number
}

/** Sets one error of the kind into a document; nothing where the document has no place for it. */
export function plant(kind: PlantedKind, source: Source): Planted | null {
  const families = FAMILIES[kind]
  if (kind === 'swapped names') return swapNames(source, families)
  const whole = source.passages
    .map((_, index) => index)
    .filter((index) => isWhole(source.passages[index]))
  for (const passage of shuffled(whole, source.random)) {
    const changed = PLANTERS[kind](source.passages[passage] as PassageText, source)
    if (!changed) continue
    const passages = source.passages.map((each, index) => (index === passage ? changed : each))
    return { kind, passage, passages, families }
  }
  return null
}

/** Each of two names for the other, wherever they stand in the English; seen where the first stood alone. */
function swapNames({ passages, terms, random }: Source, families: string[]): Planted | null {
  const found = passages.flatMap((texts, passage) =>
    terms.findChinese(texts.zh).flatMap(({ term }) => {
      const forms = term.en.preferred.filter((each) => findEnglish(texts.en, each))
      // Where the passage says it in two ways, one of them would be left.
      const [form] = forms
      return form && forms.length === 1 && NAMES.has(term.domain) ? [{ term, form, passage }] : []
    }),
  )
  const isIn = (term: CheckedTerm, passage: number) =>
    found.some((each) => each.term === term && each.passage === passage)
  for (const one of shuffled(found, random)) {
    const other = found.find(({ term }) => term !== one.term && !isIn(term, one.passage))
    if (!other) continue
    const either = new RegExp(
      `\\b(?:${[one.form, other.form].map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})\\b`,
      'g',
    )
    const swap = (text: string) =>
      text.replace(either, (form) => (form === one.form ? other.form : one.form))
    const swapped = passages.map((texts) => ({ ...texts, en: swap(texts.en) }))
    return { kind: 'swapped names', passage: one.passage, passages: swapped, families }
  }
  return null
}

const NAMES = new Set(['institution', 'media', 'company', 'person', 'place'])

const isWhole = (passage?: PassageText) => Boolean(passage?.zh.trim() && passage.en.trim())

const FAMILIES: Record<PlantedKind, string[]> = {
  digit: ['number-', 'date-'],
  scale: ['number-'],
  date: ['date-'],
  'dropped passage': ['omission-'],
  'dropped sentence': ['omission-', 'number-', 'date-', 'name-', 'term-'],
  'added sentence': ['addition-', 'number-', 'date-'],
  'swapped names': ['name-', 'term-'],
  untranslated: ['untranslated-'],
  'missing term': ['term-'],
}

type Planter = (passage: PassageText, source: Source) => PassageText | null

const PLANTERS: Record<Exclude<PlantedKind, 'swapped names'>, Planter> = {
  digit: (passage, { random }) => {
    const numbers = englishQuantities(passage.en).filter(
      ({ text, low }) => /\d/.test(text) && low > 1,
    )
    const found = pick(numbers, random)
    if (!found) return null
    const digits = [...found.text.matchAll(/\d/g)]
    const at = found.start + (pick(digits, random)?.index ?? 0)
    const other = String((Number(passage.en.charAt(at)) + 1 + Math.floor(random() * 8)) % 10)
    return { ...passage, en: passage.en.slice(0, at) + other + passage.en.slice(at + 1) }
  },
  scale: (passage, { random }) => {
    const places = [
      ...passage.en.matchAll(
        /\b(?:million|billion|trillion)\b|\d\.\d(?=\d*(?:%| percent| million| billion))/g,
      ),
    ]
    const found = pick(places, random)
    if (!found) return null
    const word = found[0]
    const other =
      word === 'million'
        ? 'billion'
        : word === 'billion'
          ? 'million'
          : word === 'trillion'
            ? 'billion'
            : word.replace('.', '')
    return {
      ...passage,
      en: passage.en.slice(0, found.index) + other + passage.en.slice(found.index + word.length),
    }
  },
  date: (passage, { random }) => {
    const days = englishMoments(passage.en).filter(
      ({ day, isMaybe }) => day !== undefined && !isMaybe,
    )
    const found = pick(days, random)
    if (!found?.day) return null
    const other = ((found.day + 1 + Math.floor(random() * 20)) % 28) + 1
    const text = found.text.replace(new RegExp(`(?<!\\d)0?${found.day}(?!\\d)`), String(other))
    return text === found.text
      ? null
      : { ...passage, en: passage.en.slice(0, found.start) + text + passage.en.slice(found.end) }
  },
  'dropped passage': (passage) => ({ ...passage, en: '' }),
  'dropped sentence': (passage, { random }) => {
    const sentences = englishSentences(passage.en).filter(({ start, end }) => end - start >= 30)
    if (sentences.length < 2) return null
    const { start, end } = pick(sentences, random) as { start: number; end: number }
    return { ...passage, en: passage.en.slice(0, start) + passage.en.slice(end) }
  },
  'added sentence': (passage, { random, foreign }) => {
    const sentence = pick(
      foreign.filter((each) => each.length >= 40),
      random,
    )
    if (!sentence) return null
    const places = englishSentences(passage.en)
    const at = pick(places, random)?.end ?? passage.en.length
    return {
      ...passage,
      en: `${passage.en.slice(0, at)} ${sentence.trim()}${passage.en.slice(at)}`,
    }
  },
  untranslated: (passage) => (passage.zh.length < 12 ? null : { ...passage, en: passage.zh }),
  'missing term': (passage, { terms, random }) => {
    const found = terms.findChinese(passage.zh).filter(({ term }) => NAMES.has(term.domain))
    const names = found.flatMap(({ term }) => {
      const spans = term.en.preferred
        .map((form) => findEnglish(passage.en, form))
        .filter((span) => span !== null)
      return spans.length === 1 ? spans : []
    })
    const span = pick(names, random)
    if (!span) return null
    const name = passage.en.slice(span.start, span.end)
    return { ...passage, en: passage.en.replaceAll(name, 'the matter') }
  },
}

function pick<Item>(items: Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)]
}

function shuffled<Item>(items: Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item)
}
