import type { GoldDocument } from './corpus'

export interface TrueGroup {
  zh: string[]
  en: string[]
}

/** The true groups of a document in order; a paragraph without a link is a group of its own. */
export function trueGroups({ zh, en, links }: GoldDocument): TrueGroup[] {
  const groups: TrueGroup[] = []
  let i = 0
  let j = 0
  while (i < zh.length || j < en.length) {
    let [zhEnd, enEnd] = [i, j]
    if (i < zh.length && !links.some(([one]) => one === i)) zhEnd = i + 1
    else if (j < en.length && !links.some(([, other]) => other === j)) enEnd = j + 1
    else {
      zhEnd = i + 1
      enEnd = j + 1
      for (let grown = true; grown; ) {
        const inside = links.filter(([one, other]) => one < zhEnd || other < enEnd)
        const zhNext = Math.max(zhEnd, ...inside.map(([one]) => one + 1))
        const enNext = Math.max(enEnd, ...inside.map(([, other]) => other + 1))
        grown = zhNext > zhEnd || enNext > enEnd
        ;[zhEnd, enEnd] = [zhNext, enNext]
      }
    }
    groups.push({ zh: zh.slice(i, zhEnd), en: en.slice(j, enEnd) })
    ;[i, j] = [zhEnd, enEnd]
  }
  return groups
}

export function documentOf(name: string, groups: TrueGroup[]): GoldDocument {
  const made: GoldDocument = { name, zh: [], en: [], links: [] }
  for (const group of groups) {
    for (const [one] of group.zh.entries()) {
      for (const [other] of group.en.entries()) {
        made.links.push([made.zh.length + one, made.en.length + other])
      }
    }
    made.zh.push(...group.zh)
    made.en.push(...group.en)
  }
  return made
}
