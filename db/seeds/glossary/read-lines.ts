/** A term of the starting glossary, in the languages that it was compiled in. */
export type SeedTerm = {
  domain: string
  partOfSpeech: SeedPart
  note: string
  forms: Record<'zh' | 'en', { preferred: string[]; forbidden: string[] }>
}

type SeedPart = 'noun' | 'properNoun' | 'verb' | 'other'

/**
 * One term a line: `中国新闻社 | 中新社 = China News Service | CNS | !China News Agency`. The first form is the
 * one to use, those behind it may stand too, those with `!` may not.
 */
export function readLines(domain: string, partOfSpeech: SeedPart, lines: string): SeedTerm[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [zh = '', en = ''] = line.split(' = ')
      return { domain, partOfSpeech, note: '', forms: { zh: formsIn(zh), en: formsIn(en) } }
    })
}

function formsIn(side: string) {
  const forms = side.split(' | ').map((form) => form.trim())
  return {
    preferred: forms.filter((form) => !form.startsWith('!')),
    forbidden: forms.filter((form) => form.startsWith('!')).map((form) => form.slice(1)),
  }
}
