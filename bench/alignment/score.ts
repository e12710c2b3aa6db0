export type Links = [zh: number, en: number][]

/** What the aligner found for a document, and what is true. */
export interface Result {
  name: string
  found: Links
  gold: Links
}

export interface Score {
  f1: number
  exact: number
  documents: number
  wrong: string[]
}

/** Link F1 over all documents together, and how many are exactly right. */
export function scoreOf(results: Result[]): Score {
  let right = 0
  let foundCount = 0
  let goldCount = 0
  const wrong: string[] = []
  for (const { name, found, gold } of results) {
    const truth = new Set(gold.map(String))
    const common = found.filter((link) => truth.has(String(link))).length
    right += common
    foundCount += found.length
    goldCount += gold.length
    if (common < found.length || common < gold.length) wrong.push(name)
  }
  const f1 = foundCount + goldCount === 0 ? 1 : (2 * right) / (foundCount + goldCount)
  return { f1, exact: results.length - wrong.length, documents: results.length, wrong }
}
