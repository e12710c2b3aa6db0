import { z } from 'zod'
import { defaultLocale, type Locale, locales, type PerLocale } from '@/lib/i18n/locales'

/** What the fields of an entry say, by their names in the form. A fault is a key of `newsroom.faults`. */

const name = z.string().trim().min(1, 'required').max(100, 'tooLong')
const maybe = z.string().trim().max(2000, 'tooLong').default('')
const webAddress = maybe.refine(isWebAddress, 'webAddress')

/** The entry to change; null for a new one. */
const id = z.int().positive().nullable()

export const sectionForm = z
  .object({ id, ...inEach('name', name), parentId: z.string().regex(/^\d*$/u).default('') })
  .transform((fields) => ({
    id: fields.id,
    name: perLocale('name', fields),
    parentId: fields.parentId ? Number(fields.parentId) : null,
  }))

export const topicForm = z
  .object({ id, ...inEach('name', name), ...inEach('introduction', maybe) })
  .transform((fields) => ({
    id: fields.id,
    name: perLocale('name', fields),
    introduction: perLocale('introduction', fields),
  }))

/** Many a source has a name in its own language alone. */
export const sourceForm = z
  .object({ id, ...inEach('name', maybe), url: webAddress })
  .refine((fields) => locales.some((locale) => fields[`name.${locale}`]), {
    path: [`name.${defaultLocale}`],
    message: 'required',
  })
  .transform((fields) => ({
    id: fields.id,
    name: perLocale('name', fields),
    url: fields.url || null,
  }))

/** A field for each of the newsroom's languages, by its name and theirs. */
function inEach<Field extends string, T extends z.ZodType>(field: Field, type: T) {
  const shape = locales.map((locale) => [`${field}.${locale}`, type])
  return Object.fromEntries(shape) as Record<`${Field}.${Locale}`, T>
}

function perLocale<Field extends string>(
  field: Field,
  fields: Record<`${Field}.${Locale}`, string>,
): PerLocale<string> {
  const given = locales.map((locale) => [locale, fields[`${field}.${locale}`]] as const)
  return Object.fromEntries(given.filter(([, text]) => text !== ''))
}

function isWebAddress(text: string): boolean {
  return text === '' || (URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol))
}
