import { pinyin } from 'pinyin-pro'

/** A personal name in an English text that is spelt in Pinyin. */
export interface SpeltName {
  start: number
  end: number
  surname: string
  given: string
}

/** Those that readers of news meet; Tan and Lee are as often spelt by other tongues. */
const SURNAMES = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong yuan pan jiang cai yu du ye su wei lu ding shen ' +
    'yao cui zhong fan liao jia xia fu fang zou xiong qin qiu yin xue yan duan lei hou long tao he gu mao hao gong shao qian dai kong bai ren qiao shi meng wen'
  ).split(' '),
)
const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|ui|uo|ue|er|[aeiou])'
const GIVEN = new RegExp(`^${SYLLABLE}(?:['’-]?${SYLLABLE})?$`, 'i')
const NAME = /\b([A-Z][a-z]{1,5}) ([A-Z][a-z]{1,6}(?:['’-]?[a-z]{1,6})?)\b(?!['’]s [A-Z]| [A-Z])/g
/** Names of what is no person, or no Chinese one, and words that are spelt as a syllable is. */
const NO_NAME =
  /^(?:Hong Kong|Long (?:An|Range)|He (?:Can|Made|Men|Ran|Sang)|Song \w+|Long \w+|Ma Ma|Tan Son|Yu Gong|Fan Fen)$/

/** No passage of news names as many. */
const MOST = 200

/** Personal names of an English text that Pinyin can spell, family name first. */
export function speltNames(text: string): SpeltName[] {
  return [...text.matchAll(NAME)].slice(0, MOST).flatMap((match) => {
    const [whole, surname = '', given = ''] = match
    if (!SURNAMES.has(surname.toLowerCase()) || !GIVEN.test(given) || NO_NAME.test(whole)) return []
    const [start, end] = [match.index, match.index + whole.length]
    const letters = given.toLowerCase().replace(/[^a-z]/g, '')
    return [{ start, end, surname: surname.toLowerCase(), given: letters }]
  })
}

/** Tells whether some characters of a Chinese text in a row may be read as a name. */
export function nameReader(text: string): (name: SpeltName) => boolean {
  let readings: string[][] | undefined
  const known = new Map<string, boolean>()
  return ({ surname, given }) => {
    const key = `${surname} ${given}`
    const before = known.get(key)
    if (before !== undefined) return before
    readings ??= [...text].map(readingsOf)
    const all = readings
    const isThere = all.some(
      (first, at) =>
        first.includes(surname) &&
        [1, 2].some((size) => isRead(all.slice(at + 1, at + 1 + size), given)),
    )
    known.set(key, isThere)
    return isThere
  }
}

function isRead([first, ...others]: string[][], given: string): boolean {
  if (!first) return false
  return first.some((reading) =>
    others.length === 0
      ? reading === given
      : given.startsWith(reading) && isRead(others, given.slice(reading.length)),
  )
}

const readings = new Map<string, string[]>()

function readingsOf(character: string): string[] {
  const before = readings.get(character)
  if (before) return before
  const all = /\p{Script=Han}/u.test(character)
    ? pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: false })
    : []
  const plain = [...new Set(all.map((reading) => reading.replaceAll('ü', 'u')))]
  readings.set(character, plain)
  return plain
}
