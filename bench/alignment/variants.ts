import { alignParagraphs } from '@/features/passages/align'
import { chineseCuts, englishCuts } from '@/features/passages/alignment/sentences'
import type { GoldDocument } from './corpus'
import { seededRandom } from './random'
import { documentOf, type TrueGroup, trueGroups } from './truth'

/** How many pairs lose one of their sides. */
const DROP_RATES = [0, 0.06, 0.15]

/** A sentence that is shorter is not worth a link of its own. */
const SHIFTED = { zh: 20, en: 60 }

/**
 * Other documents made of a true one: its groups are taken apart into pairs, these are joined again
 * on one side or the other, and a paragraph may lose its counterpart. `first`: the ordinal of
 * the first variant; the same ordinal gives the same variant.
 */
export function variantsOf(document: GoldDocument, count: number, first = 0): GoldDocument[] {
  const pairs = trueGroups(document).flatMap(takenApart)
  return Array.from({ length: count }, (_, index) => {
    const ordinal = first + index
    const random = seededRandom(hash(document.name) + ordinal)
    const dropRate = DROP_RATES[ordinal % DROP_RATES.length] as number
    return documentOf(`${document.name}~${ordinal}`, regrouped(pairs, random, dropRate))
  })
}

/** Copies of a document in each of which one sentence went to the next paragraph, on one side only. */
export function shiftedVariantsOf(document: GoldDocument): GoldDocument[] {
  const groups = trueGroups(document)
  const made: GoldDocument[] = []
  for (let at = 0; at + 1 < groups.length; at++) {
    const [one, other] = [groups[at], groups[at + 1]] as [TrueGroup, TrueGroup]
    if ([one, other].some(({ zh, en }) => zh.length !== 1 || en.length !== 1)) continue
    const shifted = [shift(one, other, 'zh'), shift(one, other, 'en')].filter(
      (pair) => pair !== null,
    )
    for (const pair of shifted) {
      const rest = [...groups.slice(0, at), pair, ...groups.slice(at + 2)]
      made.push(documentOf(`${document.name}>${at}`, rest))
    }
  }
  return made
}

function shift(one: TrueGroup, other: TrueGroup, side: 'zh' | 'en'): TrueGroup | null {
  const moved = sentences(one[side][0] as string, side === 'zh')
  const last = moved.pop() ?? ''
  if (moved.join('').length < SHIFTED[side] || last.length < SHIFTED[side]) return null
  const both = { zh: [...one.zh, ...other.zh], en: [...one.en, ...other.en] }
  const space = side === 'zh' ? '' : ' '
  both[side] = [moved.join(space), [last, ...other[side]].join(space)]
  return both
}

function takenApart(group: TrueGroup): TrueGroup[] {
  if (group.zh.length === 1 && group.en.length > 1) return parts(group, true)
  if (group.en.length === 1 && group.zh.length > 1) return parts(group, false)
  return [group]
}

function parts(group: TrueGroup, zhIsWhole: boolean): TrueGroup[] {
  const zh = zhIsWhole ? sentences(group.zh[0] as string, true) : group.zh
  const en = zhIsWhole ? group.en : sentences(group.en[0] as string, false)
  const found = alignParagraphs(zh, en).map((passage) => ({
    zh: passage.zh.map((index) => zh[index] as string),
    en: passage.en.map((index) => en[index] as string),
  }))
  const clean = found.every((part) => (zhIsWhole ? part.en : part.zh).length === 1)
  const whole = found.every((part) => part.zh.length > 0 && part.en.length > 0)
  if (!clean || !whole) return [group]
  return found.map((part) => ({ zh: [joined(part.zh, true)], en: [joined(part.en, false)] }))
}

function sentences(text: string, isChinese: boolean): string[] {
  const cuts = (isChinese ? chineseCuts : englishCuts)(text)
    .filter(({ kind }) => kind === 'sentence')
    .map(({ at }) => at)
  return [0, ...cuts].map((start, index) => text.slice(start, cuts[index] ?? text.length).trim())
}

function regrouped(pairs: TrueGroup[], random: () => number, dropRate: number): TrueGroup[] {
  const groups: TrueGroup[] = []
  for (let at = 0; at < pairs.length; ) {
    const size = random() < 0.4 ? 2 + Math.floor(random() * 3) : 1
    const run = pairs.slice(at, at + size)
    at += run.length
    const isPlain = run.every(({ zh, en }) => zh.length === 1 && en.length === 1)
    if (!isPlain) groups.push(...run)
    else if (run.length > 1) groups.push(random() < 0.5 ? joinedOn('zh', run) : joinedOn('en', run))
    else if (random() < dropRate) {
      const [pair] = run as [TrueGroup]
      groups.push(random() < 0.5 ? { zh: pair.zh, en: [] } : { zh: [], en: pair.en })
    } else groups.push(...run)
  }
  return groups
}

function joinedOn(side: 'zh' | 'en', run: TrueGroup[]): TrueGroup {
  const zh = run.flatMap((pair) => pair.zh)
  const en = run.flatMap((pair) => pair.en)
  return side === 'zh' ? { zh: [joined(zh, true)], en } : { zh, en: [joined(en, false)] }
}

const joined = (texts: string[], isChinese: boolean) => texts.join(isChinese ? '' : ' ')

function hash(name: string): number {
  let value = 0
  for (const character of name) value = (Math.imul(value, 31) + (character.codePointAt(0) ?? 0)) | 0
  return value
}
