import { languages } from '@/lib/i18n/languages'
import { defaultLocale, isLocale, type Locale, locales } from '@/lib/i18n/locales'

/** Subtags by which a browser may ask for a language of the newsroom's. */
const subtags = new Map<string, Locale>(
  locales.flatMap((locale) => languages[locale].askedAs.map((subtag) => [subtag, locale] as const)),
)

/** The language to greet a visitor in: the one chosen before, else what the browser asks for. */
export function negotiateLocale(
  chosen: string | undefined,
  acceptLanguage: string | null | undefined,
): Locale {
  if (isLocale(chosen)) return chosen
  const preferences = preferencesOf(acceptLanguage ?? '')
  const refused = preferences.filter(({ quality }) => quality === 0).map(({ subtag }) => subtag)
  const others = [defaultLocale, ...locales].filter((locale) => !refused.includes(locale))
  const found = preferences
    .filter(({ quality }) => quality > 0)
    .map(({ subtag }) => (subtag === '*' ? others[0] : subtag))
    .find(isLocale)
  return found ?? defaultLocale
}

/** The languages of an Accept-Language header, best first (RFC 9110, 12.5.4). */
function preferencesOf(header: string): { subtag: string; quality: number }[] {
  return header
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/iu.exec(parameter)?.[1])
      return {
        subtag: subtagOf(tag),
        quality: Number(quality.find((value) => value !== undefined) ?? 1),
      }
    })
    .sort((a, b) => b.quality - a.quality)
}

function subtagOf(tag: string): string {
  const [primary = ''] = tag.trim().toLowerCase().split(/[-_]/u)
  return subtags.get(primary) ?? primary
}
