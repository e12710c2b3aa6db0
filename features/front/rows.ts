import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import { type Pin, slotCount } from './arrangement'

/** What a slot holds in a language. */
export type Held = Pick<Pin, 'number' | 'expiresAt'>

/** A slot with what it holds; `id` stays with it when it is moved. */
export type Row = { id: number; held: PerLocale<Held> }

export function rowsOf(pins: Pin[]): Row[] {
  return Array.from({ length: slotCount }, (_, slot) => ({
    id: slot,
    held: Object.fromEntries(
      pins
        .filter((pin) => pin.slot === slot)
        .map(({ locale, number, expiresAt }) => [locale, { number, expiresAt }]),
    ),
  }))
}

export function pinsOf(rows: Row[]): Pin[] {
  return rows.flatMap(({ held }, slot) =>
    locales.flatMap((locale) => {
      const own = held[locale]
      return own ? [{ slot, locale, ...own }] : []
    }),
  )
}

export function moveRow(rows: Row[], from: number, to: number): Row[] {
  const moved = rows[from]
  if (!moved || to < 0 || to >= rows.length) return rows
  const others = rows.filter((row) => row !== moved)
  return [...others.slice(0, to), moved, ...others.slice(to)]
}

/** Pins a story to a slot in some languages; where it was pinned before in these, it is no longer. */
export function pinStory(rows: Row[], id: number, languages: readonly Locale[], held: Held): Row[] {
  const isOld = (locale: Locale, own: Held) =>
    languages.includes(locale) && own.number === held.number
  return rows.map((row) => ({
    ...row,
    held: {
      ...keep(row.held, (locale, own) => !isOld(locale, own)),
      ...(row.id === id && Object.fromEntries(languages.map((locale) => [locale, held]))),
    },
  }))
}

export function unpin(rows: Row[], id: number, languages: readonly Locale[]): Row[] {
  return rows.map((row) =>
    row.id === id ? { ...row, held: keep(row.held, (locale) => !languages.includes(locale)) } : row,
  )
}

/** The pins of a slot as they are shown: one for all languages where they hold the same. */
export function sharesOf({ held }: Row): { languages: Locale[]; held: Held | null }[] {
  const [first, ...others] = locales.map((locale) => held[locale] ?? null)
  const isShared = others.every(
    (other) => other?.number === first?.number && other?.expiresAt === first?.expiresAt,
  )
  if (isShared && first) return [{ languages: [...locales], held: first }]
  return locales.map((locale) => ({ languages: [locale], held: held[locale] ?? null }))
}

function keep(held: Row['held'], isKept: (locale: Locale, own: Held) => boolean): Row['held'] {
  const entries = locales.flatMap((locale) => {
    const own = held[locale]
    return own && isKept(locale, own) ? [[locale, own]] : []
  })
  return Object.fromEntries(entries)
}
