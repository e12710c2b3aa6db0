import type { Fields } from '@/db/content'
import { picturePlaces } from '@/features/editor/blocks/picture-places'
import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import { placesIn, type Search } from './matches'

export type FieldName = 'headline' | 'standfirst' | 'leadPicture'

/** How often a field says what is searched for, in a language. */
export type FieldMatch = { field: FieldName; locale: Locale; count: number }

/** The fields that say what is searched for, in the order of the page. */
export function findInFields(fields: Fields, search: Search): FieldMatch[] {
  return (['headline', 'standfirst', 'leadPicture'] as const).flatMap((field) =>
    locales
      .filter((locale) => search.locales.includes(locale))
      .map((locale) => ({ field, locale, count: countIn(textsOf(fields, field, locale), search) }))
      .filter(({ count }) => count > 0),
  )
}

/** The fields that change where everything found in them is replaced. */
export function replaceInFields(
  fields: Fields,
  search: Search,
  replacement: string,
  mayEdit: (locale: Locale) => boolean,
): Partial<Fields> {
  const open = search.locales.filter(mayEdit)
  const within = (texts: PerLocale<string>) => {
    const changed = open.flatMap((locale) => {
      const text = texts[locale]
      return text ? [[locale, replaceIn(text, search, replacement)] as const] : []
    })
    return { ...texts, ...Object.fromEntries(changed) }
  }
  const { headline, standfirst, leadPicture } = fields
  const found = new Set(
    findInFields(fields, search)
      .filter(({ locale }) => open.includes(locale))
      .map(({ field }) => field),
  )
  return {
    ...(found.has('headline') && { headline: within(headline) }),
    ...(found.has('standfirst') && { standfirst: within(standfirst) }),
    ...(leadPicture &&
      found.has('leadPicture') && {
        leadPicture: {
          ...leadPicture,
          alt: within(leadPicture.alt),
          caption: within(leadPicture.caption),
          credit: within(leadPicture.credit),
        },
      }),
  }
}

export function replaceIn(text: string, search: Search, replacement: string): string {
  let end = 0
  const parts = placesIn(text, search).map((at) => {
    const before = text.slice(end, at)
    end = at + search.text.length
    return before + replacement
  })
  return parts.join('') + text.slice(end)
}

export function countIn(texts: (string | undefined)[], search: Search): number {
  return texts.reduce((count, text) => count + placesIn(text ?? '', search).length, 0)
}

function textsOf(fields: Fields, field: FieldName, locale: Locale): (string | undefined)[] {
  if (field !== 'leadPicture') return [fields[field][locale]]
  return picturePlaces.map((name) => fields.leadPicture?.[name][locale])
}
