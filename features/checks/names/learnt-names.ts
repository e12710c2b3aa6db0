import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { prepared } from '@/db/prepared'
import { memoryPairs } from '@/db/schema/memory'
import { phraseTokens, runsOf } from '@/features/search/tokens'
import { documentPair } from '@/lib/i18n/document-pair'
import { pairOf } from '@/lib/i18n/pairs'
import { namesInEnglish } from './names-in-english'

/** A name as published stories say it in both languages. */
export interface LearntName {
  en: string
  /** The name in Chinese, and the shorter stretches of it by which it is told as surely. */
  zh: string[]
}

/** Names looked up for one story, the longest first, and examples looked at for each. */
const mostNames = 60
const mostExamples = 30
/** Fewer passages than these prove nothing. */
const leastExamples = 3
/** The share of passages with the one that have the other. */
const leastShare = 0.9
const lengths = { least: 2, most: 10 }

/**
 * What the names of some English texts are called in Chinese, as far as what was published tells surely: that
 * which stands in the Chinese wherever the name stands in the English, and hardly anywhere else.
 */
export function learntNames(tx: Tx, english: string[]): LearntName[] {
  const names = namesInEnglish(english.join('\n'))
    .toSorted((one, other) => other.length - one.length)
    .slice(0, mostNames)
  return names.flatMap((en) => learn(tx, en) ?? [])
}

function learn(tx: Tx, en: string): LearntName | null {
  const isNamed = (text: string) => has(text, en)
  const examples = independent(pairsWith(tx, en, 'en').filter((each) => isNamed(each.en)))
  const sources = new Set(examples.map(({ source }) => source))
  if (examples.length < leastExamples || sources.size < 2) return null
  const sure = sharedStretches(examples.map(({ zh }) => zh)).filter((stretch) => {
    const others = pairsWith(tx, stretch, 'zh').filter(({ zh }) => zh.includes(stretch))
    return (
      others.length > 0 &&
      others.filter((each) => isNamed(each.en)).length >= leastShare * others.length
    )
  })
  return sure.length > 0 ? { en, zh: sure } : null
}

/** Of what came with a file each pair is a source of its own. */
type Example = { source: string; zh: string; en: string }

/** Asked for each name of a story, and for each stretch that may be what it is called. */
const newestWith = prepared((tx) =>
  tx
    .select()
    .from(memoryPairs)
    .where(
      and(
        sql`${memoryPairs.id} IN (
          SELECT rowid FROM memory_search WHERE memory_search MATCH ${sql.placeholder('words')}
          ORDER BY rowid DESC LIMIT ${sql.raw(String(mostExamples))})`,
        eq(memoryPairs.first, sql.placeholder('first')),
        eq(memoryPairs.second, sql.placeholder('second')),
      ),
    ),
)

/** The newest pairs that hold some words in a language. */
function pairsWith(tx: Tx, words: string, locale: 'zh' | 'en'): Example[] {
  const [first, second] = pairOf(...documentPair)
  const phrase = phraseTokens(runsOf(words)).join(' ').replaceAll('"', '""')
  const column = locale === first ? 'first' : 'second'
  const rows = newestWith(tx).all({ words: `{${column}} : "${phrase}"`, first, second })
  return rows.map(({ id, storyId, firstText, secondText }) => {
    const [zh, en] = first === 'zh' ? [firstText, secondText] : [secondText, firstText]
    return { source: storyId === null ? `pair ${id}` : `story ${storyId}`, zh, en }
  })
}

/** A sentence says nothing that its passage has not said. */
function independent(examples: Example[]): Example[] {
  return examples.filter(
    (one, index) =>
      !examples.some(
        (other, at) =>
          at !== index &&
          other.en.includes(one.en) &&
          (other.en.length > one.en.length || at < index),
      ),
  )
}

/** Stretches of Chinese that nearly all of the texts have, the longest first. */
function sharedStretches(texts: string[]): string[] {
  const [shortest = ''] = texts.toSorted((one, other) => one.length - other.length)
  const found = new Set<string>()
  for (const { 0: run } of shortest.matchAll(/\p{Script=Han}{2,400}/gu)) {
    for (let at = 0; at < run.length; at++) {
      for (let size = lengths.least; size <= lengths.most && at + size <= run.length; size++) {
        const stretch = run.slice(at, at + size)
        if (texts.filter((text) => text.includes(stretch)).length < leastShare * texts.length) break
        found.add(stretch)
      }
    }
  }
  return [...found].toSorted((one, other) => other.length - one.length)
}

function has(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return (
    at >= 0 &&
    !/[\p{L}-]/u.test(text.charAt(at - 1)) &&
    !/[\p{L}-]/u.test(text.charAt(at + name.length))
  )
}
