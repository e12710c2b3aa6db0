/** How well a paragraph may be cut at a place: after a sentence, a clause, or somewhere in a long clause. */
export type CutKind = 'sentence' | 'clause' | 'word'

export interface Cut {
  at: number
  kind: CutKind
}

// Headlines and datelines run into the next sentence without a mark, so long stretches are cut too.
const LONG_CHINESE = 28
const LONG_ENGLISH = 90

const CHINESE_SENTENCE = /[。！？!?；;]+[”’」』）)"']*|(?:…|\.{3,})+[”’"]*/g
const CHINESE_CLAUSE =
  /[，：、]|——|(?<!\d)[,:]|[,:](?!\d)|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu
const ENGLISH_SENTENCE = /(?:(?<![.!?])[.!?]+|…)[”’"')\]]*(?=\s{1,9}[“‘"'([]{0,9}[\p{Lu}\d])|;/gu
const ENGLISH_CLAUSE = /[,:][”’"']*(?=\s)|\s[-–—]+\s|—/g
/** No further back, or a paragraph of a thousand sentences would be read a thousand times. */
const LONGEST_ABBREVIATION = 60
const ABBREVIATION =
  /(?:^|[\s“"(])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Gov|Rep|Lt|Col|Sgt|Capt|St|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|(?:[A-Za-z]\.)+[A-Za-z])\.$/

export function chineseCuts(text: string): Cut[] {
  return withWordCuts(
    text,
    cuts(text, CHINESE_SENTENCE, CHINESE_CLAUSE, () => true),
    LONG_CHINESE,
    (at) => at,
  )
}

export function englishCuts(text: string): Cut[] {
  return withWordCuts(
    text,
    cuts(text, ENGLISH_SENTENCE, ENGLISH_CLAUSE, (before) => !ABBREVIATION.test(before)),
    LONG_ENGLISH,
    (at) => text.indexOf(' ', at) + 1,
  )
}

function cuts(text: string, sentence: RegExp, clause: RegExp, isEnd: (before: string) => boolean) {
  const found = new Map<number, Cut>()
  for (const match of text.matchAll(clause)) {
    found.set(endOf(match), { at: endOf(match), kind: 'clause' })
  }
  for (const match of text.matchAll(sentence)) {
    const at = endOf(match)
    if (isEnd(text.slice(Math.max(0, at - LONGEST_ABBREVIATION), at)))
      found.set(at, { at, kind: 'sentence' })
  }
  return [...found.values()]
    .filter(({ at }) => at > 0 && at < text.trimEnd().length)
    .sort((one, other) => one.at - other.at)
}

function withWordCuts(
  text: string,
  found: Cut[],
  long: number,
  boundaryFrom: (at: number) => number,
) {
  const ends = [...found.map(({ at }) => at), text.length]
  const added: Cut[] = []
  for (const [index, end] of ends.entries()) {
    const start = ends[index - 1] ?? 0
    const parts = end - start > long ? Math.ceil((end - start) / (long / 2)) : 1
    for (let part = 1; part < parts; part++) {
      const at = boundaryFrom(Math.floor(start + ((end - start) * part) / parts))
      if (at > start && at < end && added.at(-1)?.at !== at) added.push({ at, kind: 'word' })
    }
  }
  return [...found, ...added].sort((one, other) => one.at - other.at)
}

const endOf = (match: RegExpExecArray) => match.index + match[0].length
