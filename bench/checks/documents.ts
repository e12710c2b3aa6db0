import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { CORPUS, type GoldDocument, readGold } from '@/bench/alignment/corpus'
import type { PassageText } from '@/features/checks/passage-text'

/** A document of the rated translations: what raters marked, and the passages that none faulted. */
export interface RatedDocument {
  id: string
  passages: PassageText[]
  errors: { passage: number; kind: string }[]
  clean: number[]
}

/** The documents that professional raters marked; none where the corpus is missing. */
export function readRated(): RatedDocument[] {
  const path = resolve(CORPUS, 'agreement/dev.jsonl')
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** The news documents with true links, as passages: whatever is linked stands together. */
export function readWhole(): { id: string; passages: PassageText[] }[] {
  return readGold().map((document) => ({ id: document.name, passages: passagesOf(document) }))
}

function passagesOf({ zh, en, links }: GoldDocument): PassageText[] {
  const groups: { zh: Set<number>; en: Set<number> }[] = []
  for (const [one, other] of links) {
    const joined = { zh: new Set([one]), en: new Set([other]) }
    for (const group of groups.filter((each) => each.zh.has(one) || each.en.has(other))) {
      for (const each of group.zh) joined.zh.add(each)
      for (const each of group.en) joined.en.add(each)
      groups.splice(groups.indexOf(group), 1)
    }
    groups.push(joined)
  }
  const text = (paragraphs: string[], places: Set<number>) =>
    [...places]
      .sort((one, other) => one - other)
      .map((place) => paragraphs[place])
      .join('\n')
  return groups
    .sort((one, other) => Math.min(...one.zh) - Math.min(...other.zh))
    .map((group) => ({ zh: text(zh, group.zh), en: text(en, group.en) }))
}
