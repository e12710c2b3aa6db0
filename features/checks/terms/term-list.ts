import { type FoundTerm as Found, termFinder } from '@/features/terms/find-terms'

/** A term as the rules use it: the forms of each language of the pair. */
export interface CheckedTerm {
  domain: string
  zh: { preferred: string[]; forbidden: string[] }
  en: { preferred: string[]; forbidden: string[] }
}

export type FoundTerm = Found<CheckedTerm>

export interface TermList {
  terms: CheckedTerm[]
  /** The terms of a Chinese text, the longest first where several begin; none lies over another. */
  findChinese(text: string): FoundTerm[]
}

export function termList(terms: CheckedTerm[]): TermList {
  const find = termFinder(
    terms.map((term) => ({ checked: term, forms: { zh: { ...term.zh, forbidden: [] } } })),
    'zh',
  )
  return {
    terms,
    findChinese: (text) =>
      find(text).map(({ term, start, end }) => ({ term: term.checked, start, end })),
  }
}

/** Where an English form stands in a text, at the borders of words; plurals and possessives count. */
export function findEnglish(text: string, form: string): { start: number; end: number } | null {
  const [low, wanted] = [straight(text), straight(form)]
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1)) {
    const end = at + wanted.length
    if (
      !/[a-z]/.test(low.charAt(at - 1)) &&
      /^(?:s|es|['’]s|['’])?(?![a-z])/.test(low.slice(end, end + 3))
    ) {
      return { start: at, end }
    }
  }
  return null
}

/** Small letters, and one apostrophe: Xi’an is Xi'an. */
const straight = (text: string) => text.toLowerCase().replaceAll('’', "'")
