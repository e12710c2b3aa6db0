/** Ways to write one foreign name in Chinese: as mainland media do, and as others do. Compiled by hand. */
const CHINESE: [string, string][] = (
  '特朗普/川普 奥巴马/欧巴马 布什/布希 里根/雷根 肯尼迪/甘迺迪 普京/普丁 普京/蒲亭 泽连斯基/泽伦斯基 默克尔/梅克尔 马克龙/马克宏 ' +
  '悉尼/雪梨 新西兰/纽西兰 老挝/寮国 意大利/义大利 迪拜/杜拜 也门/叶门 肯尼亚/肯亚 尼日利亚/奈及利亚 格鲁吉亚/乔治亚 戛纳/坎城 ' +
  '萨达姆/海珊 卡扎菲/格达费 本·拉登/宾拉登 克林顿/柯林顿 希拉里/希拉蕊 撒切尔/柴契尔 佩洛西/裴洛西'
)
  .split(' ')
  .map((pair) => pair.split('/') as [string, string])

/** A name as a passage has it, and the other way in which the story has it more often. */
export interface Spelling {
  side: 'zh' | 'en'
  passage: number
  start: number
  end: number
  use: string
}

/** Names that a story spells in two ways: of each, the spelling that stands less often. */
export function twoSpellings(passages: { zh: string; en: string }[]): Spelling[] {
  return [
    ...rarer(
      passages.map(({ zh }) => chineseNames(zh)),
      'zh',
      pairsInChinese,
    ),
    ...rarer(
      passages.map(({ en }) => englishNames(en)),
      'en',
      pairsInEnglish,
    ),
  ]
}

interface Name {
  start: number
  end: number
  text: string
}

/** No story names as many; each is held against each. */
const MOST = 400

function rarer(
  found: Name[][],
  side: 'zh' | 'en',
  pairsIn: (names: string[]) => [string, string][],
): Spelling[] {
  const times = new Map<string, number>()
  for (const { text } of found.flat()) times.set(text, (times.get(text) ?? 0) + 1)
  const pairs = pairsIn([...times.keys()].slice(0, MOST))
  const useFor = new Map(
    pairs.map(([one, other]) =>
      (times.get(one) ?? 0) >= (times.get(other) ?? 0) ? [other, one] : [one, other],
    ),
  )
  return found.flatMap((names, passage) =>
    names.flatMap(({ text, start, end }) => {
      const use = useFor.get(text)
      return use === undefined ? [] : [{ side, passage, start, end, use }]
    }),
  )
}

function chineseNames(text: string): Name[] {
  return [...new Set(CHINESE.flat())].flatMap((name) => {
    const at = text.indexOf(name)
    return at < 0 ? [] : [{ text: name, start: at, end: at + name.length }]
  })
}

const pairsInChinese = (names: string[]) =>
  CHINESE.filter(([one, other]) => names.includes(one) && names.includes(other))

/** Words of seven letters or more that are written large within a sentence. */
const englishNames = (text: string): Name[] =>
  [...text.matchAll(/(?<=[a-z,] )[A-Z][a-z]{6,20}\b/g)].map(({ index, 0: word }) => {
    return { text: word, start: index, end: index + word.length }
  })

function pairsInEnglish(names: string[]): [string, string][] {
  return names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .filter((other) => isMisspelling(one, other))
      .map((other): [string, string] => [one, other]),
  )
}

/** One letter more, less, other or two changed places, and not for an ending: "Ukraine" and "Ukrainian" are two words. */
function isMisspelling(one: string, other: string): boolean {
  const [short = '', long = ''] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || short.charAt(0) !== long.charAt(0)) return false
  let at = 0
  while (at < short.length && short.charAt(at) === long.charAt(at)) at++
  // What differs in its last letters alone differs in its form.
  if (at >= short.length - 2) return false
  const swapped =
    short.charAt(at) === long.charAt(at + 1) &&
    short.charAt(at + 1) === long.charAt(at) &&
    short.slice(at + 2) === long.slice(at + 2)
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at)
  return swapped || rest === long.slice(at + 1)
}
