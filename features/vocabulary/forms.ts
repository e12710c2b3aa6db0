import { z } from 'zod'
import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'

/** What the fields of an entry say, by their names in the form. A fault is a key of `newsroom.faults`. */

const name = z.string().trim().min(1, 'required').max(100, 'tooLong')
const maybe = z.string().trim().max(2000, 'tooLong').default('')
const webAddress = maybe.refine(isWebAddress, 'webAddress')

const names = z.object({ 'name.zh': name, 'name.en': name })

export const sectionForm = names
  .extend({ parentId: z.string().regex(/^\d*$/u).default('') })
  .transform((fields) => ({
    name: perLocale('name', fields),
    parentId: fields.parentId ? Number(fields.parentId) : null,
  }))

export const topicForm = names
  .extend({ 'introduction.zh': maybe, 'introduction.en': maybe })
  .transform((fields) => ({
    name: perLocale('name', fields),
    introduction: perLocale('introduction', fields),
  }))

/** Many a source has a name in its own language alone. */
export const sourceForm = z
  .object({ 'name.zh': maybe, 'name.en': maybe, url: webAddress })
  .refine((fields) => fields['name.zh'] || fields['name.en'], {
    path: ['name.zh'],
    message: 'required',
  })
  .transform((fields) => ({ name: perLocale('name', fields), url: fields.url || null }))

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
