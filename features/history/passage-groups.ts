import type { Passage } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { panelText } from '@/features/passages/panel-text'
import { diffText } from '@/features/passages/text-diff'
import { type Locale, locales } from '@/lib/i18n/locales'

/** Passages of two versions that tell the same part of a story. Either side may be empty. */
export type PassageGroup = { before: Passage[]; after: Passage[]; isMoved: boolean }

/** So much of a passage's text has to have been its neighbour's for it to be a piece of it. */
const enoughOfAPiece = 0.6

/**
 * Which passages answer to which: those of one id, and with them the neighbours that a split made
 * of their text or a merge put into it. In the later order, each that is gone where it stood.
 */
export function groupPassages(before: Passage[], after: Passage[]): PassageGroup[] {
  const owners = new Map([...piecesOf(before, after), ...piecesOf(after, before)])
  const groups = new Map<string, PassageGroup>()
  const groupOf = ({ id }: Passage) => {
    const owner = owners.get(id) ?? id
    const group = groups.get(owner) ?? { before: [], after: [], isMoved: false }
    groups.set(owner, group)
    return group
  }
  for (const passage of before) groupOf(passage).before.push(passage)
  for (const passage of after) groupOf(passage).after.push(passage)
  const ordered = inLaterOrder(before.map(groupOf), after.map(groupOf))
  const moved = outOfOrder(ordered.filter(isInBoth), before.map(groupOf))
  return ordered.map((group) => ({ ...group, isMoved: moved.has(group) }))
}

/** By the ids of passages that only `to` has: the id of the neighbour whose text they took. */
function piecesOf(from: Passage[], to: Passage[]): [string, string][] {
  const old = new Map(from.map((passage) => [passage.id, passage]))
  return to.flatMap((passage, index): [string, string][] => {
    if (old.has(passage.id)) return []
    const owner = neighbours(to, index, old).find((neighbour) => {
      const whole = old.get(neighbour.id)
      return whole && isPieceOf(passage, whole, neighbour)
    })
    return owner ? [[passage.id, owner.id]] : []
  })
}

/** The nearest passages before and after that both versions have. */
function neighbours(passages: Passage[], index: number, old: Map<string, Passage>): Passage[] {
  const isKept = ({ id }: Passage) => old.has(id)
  const above = passages.slice(0, index).findLast(isKept)
  const below = passages.slice(index + 1).find(isKept)
  return [above, below].filter((passage) => passage !== undefined)
}

/** Whether most of the passage's text is what the whole lost on becoming the rest. */
function isPieceOf(passage: Passage, whole: Passage, rest: Passage): boolean {
  let [length, taken] = [0, 0]
  for (const locale of locales) {
    const text = textOf(passage, locale)
    length += sizeOf(text)
    const lost = textsOf(textOf(whole, locale), textOf(rest, locale), locale, 'removed')
    taken += sizeOf(textsOf(lost, text, locale, 'same'))
  }
  return length > 0 && taken >= enoughOfAPiece * length
}

function textsOf(before: string, after: string, locale: Locale, kind: 'same' | 'removed'): string {
  return diffText(before, after, locale)
    .filter((part) => part.kind === kind)
    .map(({ text }) => text)
    .join('')
}

const textOf = ({ panels }: Passage, locale: Locale) => panelText(blocksIn(panels, locale))

const sizeOf = (text: string) => text.replace(/\s/gu, '').length

/** The groups in the later order, each that is gone put in after what stood before it. */
function inLaterOrder(earlier: PassageGroup[], later: PassageGroup[]): PassageGroup[] {
  const ordered = [...new Set(later)]
  let last: PassageGroup | undefined
  for (const group of new Set(earlier)) {
    if (!ordered.includes(group)) ordered.splice(last ? ordered.indexOf(last) + 1 : 0, 0, group)
    last = group
  }
  return ordered
}

const isInBoth = ({ before, after }: PassageGroup) => before.length > 0 && after.length > 0

/** The fewest groups that would have to move for the earlier order to become the later one. */
function outOfOrder(later: PassageGroup[], earlier: PassageGroup[]): Set<PassageGroup> {
  const moved = new Set(later)
  for (const index of longestRise(later.map((group) => earlier.indexOf(group)))) {
    const group = later[index]
    if (group) moved.delete(group)
  }
  return moved
}

/** The indexes of a longest increasing subsequence (by patience sorting). */
function longestRise(values: number[]): number[] {
  const piles: number[] = []
  const below = values.map((value, index) => {
    const found = piles.findIndex((top) => (values[top] ?? 0) >= value)
    const pile = found < 0 ? piles.length : found
    piles[pile] = index
    return piles[pile - 1] ?? -1
  })
  const rise: number[] = []
  for (let index = piles.at(-1) ?? -1; index >= 0; index = below[index] ?? -1) rise.unshift(index)
  return rise
}
