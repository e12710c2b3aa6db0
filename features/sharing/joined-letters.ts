/**
 * Arabic letters have up to four forms, by what stands beside them. Unicode has each form as a character
 * (Arabic Presentation Forms), which normalises to its letter: the forms come in the order alone, last,
 * first, between, and a letter with two of them joins none behind it.
 */

const forms = new Map<string, string[]>()
/** Lam with an alef behind it is one sign. */
const lamWith = new Map<string, string[]>()

const lam = 'ل'
const stretch = 'ـ'

for (const [first, last] of [
  [0xfe80, 0xfefc],
  [0xfb50, 0xfbe7],
  [0xfbfc, 0xfbff],
] as const) {
  const known = new Set(forms.keys())
  for (let code = first; code <= last; code += 1) {
    const form = String.fromCodePoint(code)
    const [letter = '', behind, ...more] = form.normalize('NFKC')
    if (more.length > 0 || known.has(letter)) continue
    if (behind === undefined) push(forms, letter, form)
    else if (letter === lam) push(lamWith, behind, form)
  }
}

function push(table: Map<string, string[]>, key: string, form: string): void {
  table.set(key, [...(table.get(key) ?? []), form])
}

/** The text with its letters in the forms in which they join; marks above and below are left out. */
export function joinedLetters(text: string): string {
  const letters = [...text.normalize('NFC').replace(/\p{M}/gu, '')]
  let joined = ''
  for (let at = 0; at < letters.length; at += 1) {
    const [before, letter = '', next] = [letters[at - 1], letters[at], letters[at + 1]]
    const isBehind = joinsNext(before) && joinsLast(letter)
    const withAlef = letter === lam && next !== undefined ? lamWith.get(next) : undefined
    if (withAlef) {
      joined += withAlef[isBehind ? 1 : 0] ?? ''
      at += 1
      continue
    }
    const isBefore = joinsNext(letter) && joinsLast(next)
    const own = forms.get(letter)
    joined += own?.[isBehind ? (isBefore ? 3 : 1) : isBefore ? 2 : 0] ?? letter
  }
  return joined
}

const joinsNext = (letter = '') => letter === stretch || forms.get(letter)?.length === 4

const joinsLast = (letter = '') => letter === stretch || (forms.get(letter)?.length ?? 0) >= 2
