import { languages } from '@/lib/i18n/languages'
import type { Locale } from '@/lib/i18n/locales'
import type { Term } from './term'

/** A term where it stands in a text. */
export type FoundTerm<Known = Term> = { term: Known; start: number; end: number }

type Formed = Pick<Term, 'forms'>
type Entry<Known> = { form: string; isExact: boolean; term: Known }

/**
 * Finds terms by their forms of a language, the longest first and none within another: between words
 * where the language parts them, anywhere where it does not. A form with capitals stands only so.
 */
export function termFinder<Known extends Formed>(
  terms: Known[],
  locale: Locale,
): (text: string) => FoundTerm<Known>[] {
  const byBeginning = Map.groupBy(entriesOf(terms, locale), ({ form }) => beginningOf(form))
  const { isSpaced } = languages[locale]
  return (text) => {
    const lower = lowered(text)
    const found: FoundTerm<Known>[] = []
    for (let start = 0; start < text.length; ) {
      const entry = (byBeginning.get(lower.charAt(start)) ?? []).find(
        (each) =>
          standsAt(each, { text, lower, start }) && (!isSpaced || isWhole(text, start, each)),
      )
      if (entry) found.push({ term: entry.term, start, end: start + entry.form.length })
      start += entry ? entry.form.length : 1
    }
    return found
  }
}

function entriesOf<Known extends Formed>(terms: Known[], locale: Locale): Entry<Known>[] {
  return terms
    .flatMap((term) => {
      const { preferred = [], forbidden = [] } = term.forms[locale] ?? {}
      return [...preferred, ...forbidden].map((form) => {
        const isExact = lowered(form) !== form
        return { form, isExact, term }
      })
    })
    .sort((a, b) => b.form.length - a.form.length)
}

/** The first letter, small: enough to tell most forms apart. */
const beginningOf = (text: string) => lowered(text).slice(0, 1)

function standsAt(
  { form, isExact }: Entry<unknown>,
  at: { text: string; lower: string; start: number },
) {
  return (isExact ? at.text : at.lower).startsWith(form, at.start)
}

function isWhole(text: string, start: number, { form }: Entry<unknown>): boolean {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at))
  const end = start + form.length
  return !(isLetter(start - 1) && isLetter(start)) && !(isLetter(end) && isLetter(end - 1))
}

/** In small letters, one for each, so that no place in the text moves (İ would become two). */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  }).join('')
}
