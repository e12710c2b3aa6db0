/** Words in a row that are written large, with what may join them: "Bank of China", "Ningbo-Zhoushan Port". */
const LARGE =
  /\b[A-Z][\p{L}’'&]{0,24}(?:[ -](?:(?:of|for|and|the) ){0,2}[A-Z][\p{L}’'&]{0,24}){0,5}/gu
/** These are written large because a sentence begins. */
const FIRST =
  /^(?:The|A|An|In|On|At|By|For|From|With|To|Of|As|And|But|Or|If|When|While|After|Before|Since|This|That|These|Those|It|Its|He|She|His|Her|They|Their|We|Our|I|You|There|Here|Then|Also|However|More|Most|Many|Some|All|Both|Each|Last|Next|Mr|Ms|Mrs|Dr|President|Premier|Minister|Mayor|Professor)[ -]/u
/** Days and months, and whatever is known to be no name. */
const NONE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)s?$/u

/** The names in an English text as its capitals show them, each once. */
export function namesInEnglish(text: string): string[] {
  const found = [...text.matchAll(LARGE)].flatMap(({ index, 0: words }) => {
    const name = withoutFirst(words.replace(/[’']s?$/u, ''))
    const isAlone = !/[ -]/u.test(name)
    const begins = name.length === words.replace(/[’']s?$/u, '').length && isBeginning(text, index)
    return name.length < SHORTEST || NONE.test(name) || (isAlone && begins) ? [] : [name]
  })
  return [...new Set(found)]
}

const SHORTEST = 4

function withoutFirst(words: string): string {
  const rest = words.replace(FIRST, '')
  return rest === words ? words : withoutFirst(rest)
}

/** Whether any word would be written large here. */
const isBeginning = (text: string, at: number) =>
  !/[\p{L}\d,;)’”-] $/u.test(text.slice(Math.max(0, at - 2), at))
