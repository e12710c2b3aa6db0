import compatibilityForms from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import hongKongForms from 'opencc-js/dict/HKVariants'
import hongKongPhrases from 'opencc-js/dict/HKVariantsPhrases'
import hongKongReturns from 'opencc-js/dict/HKVariantsRev'
import toTraditionalCharacters from 'opencc-js/dict/STCharacters'
import toTraditionalPhrases from 'opencc-js/dict/STPhrases'
import regionalPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases'
import toSimplifiedCharacters from 'opencc-js/dict/TSCharacters'
import toSimplifiedPhrases from 'opencc-js/dict/TSPhrases'
import taiwanForms from 'opencc-js/dict/TWVariants'
import taiwanReturns from 'opencc-js/dict/TWVariantsRev'
import yitizi from 'yitizi'
import { commonCharacters } from '@/lib/common-characters'
import { modernCharacters } from '@/lib/modern-characters'

/**
 * What one writing puts where another has something else, character by character. A phrase counts
 * too: of 計畫 and 计划 it tells that 畫 may stand for 划, which no table of characters says.
 */
const tables = [
  toSimplifiedCharacters,
  toTraditionalCharacters,
  toSimplifiedPhrases,
  toTraditionalPhrases,
  regionalPhrases,
  taiwanForms,
  taiwanReturns,
  hongKongForms,
  hongKongReturns,
  hongKongPhrases,
  compatibilityForms,
]

/** Single words that OpenCC takes for others and that are written for one another all the same. */
const furtherPairs = ['甚什', '藉借', '妳你', '祇只']

let keys: Map<string, string> | undefined

/**
 * One character for all that are written for one another in traditional, simplified, regional and
 * older forms, whatever stands around it: by the tables of OpenCC, and for rarer shapes (靑, 囯) by
 * those of Yitizi. A character of its own is its own key.
 */
export function hanKey(character: string): string {
  keys ??= keysByCharacter()
  return keys.get(character) ?? character
}

function keysByCharacter(): Map<string, string> {
  const families = new Map<string, string[]>()
  for (const [one, other] of pairs()) join(families, one, other)
  for (const [one, other] of rarePairs(families)) join(families, one, other)
  const chosen = new Map<string, string>()
  for (const family of new Set(families.values())) {
    const key = keyOf(family)
    for (const member of family) chosen.set(member, key)
  }
  return chosen
}

/** A common character where there is one, since spellings that may have been meant are made of keys. */
function keyOf(family: string[]): string {
  const [first = ''] = family
  return (
    family.find((member) => commonCharacters.has(member)) ??
    family.find((member) => modernCharacters.has(member)) ??
    first
  )
}

function join(families: Map<string, string[]>, one: string, other: string): void {
  const [mine, its] = [families.get(one) ?? [one], families.get(other) ?? [other]]
  if (mine === its) return
  const family = [...mine, ...its]
  for (const member of family) families.set(member, family)
}

function* pairs(): Generator<[string, string]> {
  for (const [one = '', other = ''] of furtherPairs) yield [one, other]
  for (const [written = '', ...others] of tables.flatMap(entriesOf)) {
    const characters = [...written]
    for (const other of others) yield* pairsOf(characters, [...other])
  }
}

/**
 * A character of no modern text with the modern one that it is a form of. Those that are forms of
 * several are left alone: what these have in common is a dictionary's matter.
 */
function* rarePairs(families: Map<string, string[]>): Generator<[string, string]> {
  const modernOf = (character: string) =>
    (families.get(character) ?? [character]).find((member) => modernCharacters.has(member))
  for (const [character, variants] of Object.entries(yitizi.yitiziData)) {
    if (modernOf(character)) continue
    const [modern, another] = new Set([...variants].flatMap((variant) => modernOf(variant) ?? []))
    if (modern && !another) yield [character, modern]
  }
}

/** Writings of different lengths are different words, as 資訊 and 信息 are. */
function* pairsOf(characters: string[], others: string[]): Generator<[string, string]> {
  if (characters.length !== others.length) return
  for (const [place, character] of characters.entries()) {
    const other = others[place]
    if (other && other !== character) yield [character, other]
  }
}

function entriesOf(table: string): string[][] {
  return table.split('|').map((entry) => entry.split(' '))
}
