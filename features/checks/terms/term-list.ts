/** A term as the rules use it: the forms of each language of the pair. */
export interface CheckedTerm {
  domain: string
  zh: { preferred: string[]; forbidden: string[] }
  en: { preferred: string[]; forbidden: string[] }
}

/** A term where it stands in a Chinese text. */
export interface FoundTerm {
  start: number
  end: number
  term: CheckedTerm
}

export interface TermList {
  terms: CheckedTerm[]
  /** The terms of a Chinese text, the longest first where several begin; none lies over another. */
  findChinese(text: string): FoundTerm[]
}

export function termList(terms: CheckedTerm[]): TermList {
  const byFirst = new Map<string, [form: string, term: CheckedTerm][]>()
  for (const term of terms) {
    for (const form of term.zh.preferred) {
      const first = form.charAt(0)
      byFirst.set(first, [...(byFirst.get(first) ?? []), [form, term]])
    }
  }
  for (const forms of byFirst.values()) forms.sort(([one], [other]) => other.length - one.length)
  return {
    terms,
    findChinese(text) {
      const found: FoundTerm[] = []
      for (let at = 0; at < text.length; ) {
        const [form, term] =
          byFirst.get(text.charAt(at))?.find(([form]) => text.startsWith(form, at)) ?? []
        if (form && term) found.push({ start: at, end: at + form.length, term })
        at += form?.length ?? 1
      }
      return found
    },
  }
}

/** Where an English form stands in a text, at the borders of words; plurals and possessives count. */
export function findEnglish(text: string, form: string): { start: number; end: number } | null {
  const [low, wanted] = [text.toLowerCase(), form.toLowerCase()]
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
