import { z } from 'zod'
import { cleanText } from '@/lib/clean-text'
import { defaultLocale, type Locale, locales } from '@/lib/i18n/locales'
import { partsOfSpeech, type TermFields } from './term'
import { termBounds } from './term-bounds'

/** One form a line in the fields of a form. A vertical bar parts forms in files, and is in none. */
const lines = z
  .string()
  .max(termBounds.form * termBounds.forms, 'tooLong')
  .default('')
  .transform((text) => formsIn(text.split('\n')))
  .pipe(z.array(z.string().max(termBounds.form, 'tooLong')).max(termBounds.forms, 'tooLong'))

export const termForm = z
  .object({
    /** The term to change; null for a new one. */
    id: z.string().max(termBounds.id).nullable(),
    /** When the term was last changed, as the form was filled. */
    seen: z.string().max(40).default(''),
    domain: z.string().trim().min(1, 'required').max(termBounds.domain, 'tooLong'),
    partOfSpeech: z.enum(['', ...partsOfSpeech]).default(''),
    note: z
      .string()
      .max(termBounds.note, 'tooLong')
      .default('')
      .transform((text) => cleanText(text.replace(/\r\n?/gu, '\n')).trim()),
    ...inEach('preferred', lines),
    ...inEach('forbidden', lines),
  })
  .refine((fields) => locales.some((locale) => fields[`preferred.${locale}`].length > 0), {
    path: [`preferred.${defaultLocale}`],
    message: 'required',
  })
  .transform((fields) => ({ id: fields.id, seen: fields.seen, fields: fieldsOf(fields) }))

type Lines = Record<`${'preferred' | 'forbidden'}.${Locale}`, string[]>

function fieldsOf(
  given: {
    domain: string
    partOfSpeech: '' | (typeof partsOfSpeech)[number]
    note: string
  } & Lines,
): TermFields {
  const { domain, partOfSpeech, note } = given
  const forms = locales.map((locale) => {
    const preferred = given[`preferred.${locale}`]
    const forbidden = given[`forbidden.${locale}`].filter((form) => !preferred.includes(form))
    return [locale, { preferred, forbidden }] as const
  })
  return { domain, partOfSpeech: partOfSpeech || null, note, forms: Object.fromEntries(forms) }
}

/** Forms as they are kept: clean, none empty, none twice. */
export function formsIn(texts: string[]): string[] {
  const forms = texts.map((text) =>
    cleanText(text.normalize('NFC')).replaceAll('|', ' ').replace(/\s+/gu, ' ').trim(),
  )
  return [...new Set(forms)].filter(Boolean)
}

/** A field for each of the newsroom's languages, by its name and theirs. */
function inEach<Field extends string, T extends z.ZodType>(field: Field, type: T) {
  const shape = locales.map((locale) => [`${field}.${locale}`, type])
  return Object.fromEntries(shape) as Record<`${Field}.${Locale}`, T>
}
