import type { Locale } from '@/lib/i18n/locales'
import type { RawEntry } from './entry'
import type { FilePlace } from './file-fault'

/** A concept of a TBX document, as its elements are read. */
export class TbxConcept {
  private readonly entry: RawEntry
  private locale: Locale | null = null
  private hasForeign = false
  private term: { form: string; status: string } | null = null
  private readonly terms: { locale: Locale; form: string; status: string }[] = []

  constructor(id: string, place: FilePlace) {
    this.entry = { id, domain: '', partOfSpeech: '', note: '', forms: {}, place }
  }

  /** @param locale null for a language that no newsroom here publishes in */
  openLanguage(locale: Locale | null): void {
    this.locale = locale
    if (!locale) this.hasForeign = true
  }

  openTerm(): void {
    this.term = null
  }

  /** What an element of the concept or of a term says. */
  take(name: string, words: string): void {
    if (name === 'subjectField') this.entry.domain = words
    else if (name === 'note') this.entry.note = [this.entry.note, words].filter(Boolean).join('\n')
    else if (name === 'partOfSpeech') this.entry.partOfSpeech ||= words
    else if (name === 'term' && this.locale) {
      this.term = { form: words, status: '' }
      this.terms.push(Object.assign(this.term, { locale: this.locale }))
    } else if (name === 'administrativeStatus' && this.term) this.term.status = words.trim()
  }

  /** Whether it has terms in other languages alone, and tells us nothing. */
  isForeign(): boolean {
    return this.hasForeign && this.terms.length === 0
  }

  get raw(): RawEntry {
    const { forms } = this.entry
    // The order of a document is kept, but for the forms that it says are to be preferred.
    for (const { locale, form, status } of this.terms.toSorted(byRank)) {
      forms[locale] ??= { preferred: [], forbidden: [] }
      forms[locale][rankOf(status) === 2 ? 'forbidden' : 'preferred'].push(form)
    }
    return this.entry
  }
}

type Ranked = { status: string }

const byRank = (a: Ranked, b: Ranked) => rankOf(a.status) - rankOf(b.status)

function rankOf(status: string): 0 | 1 | 2 {
  if (/^preferred/u.test(status)) return 0
  return /^(?:deprecated|superseded)/u.test(status) ? 2 : 1
}
