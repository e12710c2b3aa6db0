import { partsOfSpeech, type TermFields } from '@/features/terms/term'
import { termBounds } from '@/features/terms/term-bounds'
import { formsIn } from '@/features/terms/term-form'
import { cleanText } from '@/lib/clean-text'
import type { PerLocale } from '@/lib/i18n/locales'
import { FileFault, type FilePlace } from './file-fault'

/** A term as a file has it; of languages that the file leaves out it says nothing. */
export type Entry = TermFields & { id: string | null; place: FilePlace }

/** The same as it stands in a file, word for word. */
export type RawEntry = {
  id: string
  domain: string
  partOfSpeech: string
  note: string
  forms: PerLocale<{ preferred: string[]; forbidden: string[] }>
  place: FilePlace
}

/** Throws FileFault where it says nothing, or more than a term may. */
export function toEntry({ id, domain, partOfSpeech, note, forms, place }: RawEntry): Entry {
  const entry: Entry = {
    id: id.trim() || null,
    domain: oneLine(domain) || 'other',
    partOfSpeech: partOf(partOfSpeech.trim()),
    note: cleanText(note.replace(/\r\n?/gu, '\n')).trim(),
    forms: {},
    place,
  }
  for (const [locale, sides] of Object.entries(forms)) {
    const preferred = formsIn(sides.preferred)
    const forbidden = formsIn(sides.forbidden).filter((form) => !preferred.includes(form))
    entry.forms[locale as keyof typeof forms] = { preferred, forbidden }
  }
  refuseBeyondBounds(entry)
  return entry
}

function refuseBeyondBounds({ id, domain, note, forms, place }: Entry): void {
  const lists = Object.values(forms).flatMap(({ preferred, forbidden }) => [preferred, forbidden])
  const isTooLong =
    (id ?? '').length > termBounds.id ||
    domain.length > termBounds.domain ||
    note.length > termBounds.note ||
    lists.some((list) => list.length > termBounds.forms) ||
    lists.flat().some((form) => form.length > termBounds.form)
  if (isTooLong) throw new FileFault('too-long', place)
  if (!Object.values(forms).some(({ preferred }) => preferred.length > 0)) {
    throw new FileFault('no-forms', place)
  }
}

/** Other glossaries have parts of speech that ours does not know. */
function partOf(text: string): TermFields['partOfSpeech'] {
  if (!text) return null
  return partsOfSpeech.find((part) => part === text) ?? 'other'
}

const oneLine = (text: string) => cleanText(text).replace(/\s+/gu, ' ').trim()
