/**
 * Names that hold a number in one language and another, or none, in the other; each with the English
 * forms that say it. Compiled from the names' own official English forms.
 */
const NAMED: [zh: RegExp, en: RegExp][] = [
  [/九二共识/g, /1992 consensus/gi],
  [/火星[-－]?(\d{1,2})/g, /hwasong[- ]?\d{1,2}|\b[a-z]+-\d{1,2}\b/gi],
  [
    /(?:党的|中共)?二十大/g,
    /(?:20th|twentieth)(?: \w+){0,4} (?:congress|npc)|(?:20th|twentieth) (?:CPC|Party|National)/gi,
  ],
  [
    /(?:党的|中共)?十九大/g,
    /(?:19th|nineteenth)(?: \w+){0,4} congress|(?:19th|nineteenth) (?:CPC|Party|National)/gi,
  ],
  [
    /(?:党的|中共)?十八大/g,
    /(?:18th|eighteenth)(?: \w+){0,4} congress|(?:18th|eighteenth) (?:CPC|Party|National)/gi,
  ],
  [/十四五/g, /14th five[- ]year|fourteenth five[- ]year|2021[-–—]2025/gi],
  [/十五五/g, /15th five[- ]year|fifteenth five[- ]year|2026[-–—]2030/gi],
  [/十三五/g, /13th five[- ]year|thirteenth five[- ]year|2016[-–—]2020/gi],
  [/十二五/g, /12th five[- ]year|twelfth five[- ]year|2011[-–—]2015/gi],
  [/十一五/g, /11th five[- ]year|eleventh five[- ]year/gi],
  [/七国集团/g, /\bG-?7\b|group of (?:seven|7)/gi],
  [/八国集团/g, /\bG-?8\b|group of (?:eight|8)/gi],
  [/二十国集团/g, /\bG-?20\b|group of (?:twenty|20)/gi],
  [/七十七国集团/g, /\bG-?77\b|group of 77/gi],
  [/九一八/g, /september 18|mukden|sept\.? 18|18 september|918/gi],
  [/七七事变/g, /july 7|lugou|marco polo/gi],
  [/九[·.]?一一|9[·.]11/g, /9\/11|september 11|sept\.? 11/gi],
  [/三中全会/g, /third plenary|third plenum/gi],
  [/四中全会/g, /fourth plenary|fourth plenum/gi],
  [/五中全会/g, /fifth plenary|fifth plenum/gi],
  [/六中全会/g, /sixth plenary|sixth plenum/gi],
  [/二中全会/g, /second plenary|second plenum/gi],
  [/一中全会/g, /first plenary|first plenum/gi],
  [/两弹一星/g, /two bombs/gi],
]

export interface NamedNumber {
  start: number
  end: number
}

/** Named numbers of a passage: those said on both sides, and those of the Chinese that the English does not say. */
export function namedNumbers(zh: string, en: string) {
  const said = { zh: [] as NamedNumber[], en: [] as NamedNumber[] }
  const unsaid: NamedNumber[] = []
  for (const [chinese, english] of NAMED) {
    const found = spansOf(zh, chinese)
    if (found.length === 0) continue
    const answers = spansOf(en, english)
    said.en.push(...answers)
    ;(answers.length > 0 ? said.zh : unsaid).push(...found)
  }
  return { said, unsaid }
}

function spansOf(text: string, pattern: RegExp): NamedNumber[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
