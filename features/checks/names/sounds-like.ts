import { isSpeltBySound } from './transliterations'

/** Letters by which other languages spell what Pinyin begins a syllable with, longest beginnings first. */
const BEGINNINGS: [pinyin: string, letters: string][] = [
  ['zh', 'jgzdc'],
  ['ch', 'ctz'],
  ['sh', 'sc'],
  ['er', 'rl'],
  ['b', 'bpvf'],
  ['p', 'pbvf'],
  ['m', 'm'],
  ['f', 'fvpw'],
  ['d', 'dt'],
  ['t', 'td'],
  ['n', 'n'],
  ['l', 'lr'],
  ['g', 'gkcqx'],
  ['k', 'gkcqx'],
  ['h', 'hgkwjf'],
  ['j', 'jgckz'],
  ['q', 'cqktgj'],
  ['x', 'sxhc'],
  ['r', 'rljz'],
  ['z', 'zdcst'],
  ['c', 'ctsz'],
  ['s', 'szc'],
  ['y', 'yijeuao'],
  ['w', 'wvuho'],
]
const VOWELS = 'aeiou'
/** As many characters written for their sound make a name that may be of another language. */
const LEAST = 2

/** 肖尔茨, 马克龙: enough of the characters are those that spell foreign names, though the first is a surname too. */
export const maySpellBySound = (name: string) => [...name].filter(isSpeltBySound).length >= LEAST

/** Whether a name written large in an English text sounds as the syllables do: "Scholz" for xiao er ci. */
export function isSpeltBySoundIn(text: string, syllables: string[]): boolean {
  const [first = '', ...others] = syllables.map(lettersOf)
  const sound = new RegExp(`^${first}${others.map((each) => `[a-z]{0,4}?${each}`).join('')}`)
  const names = text.match(/\b\p{Lu}[\p{L}’'-]{2,20}/gu) ?? []
  return names.some((name) => sound.test(plain(name)))
}

function lettersOf(syllable: string): string {
  const [, letters = VOWELS] = BEGINNINGS.find(([pinyin]) => syllable.startsWith(pinyin)) ?? []
  return `[${letters}]`
}

const plain = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
