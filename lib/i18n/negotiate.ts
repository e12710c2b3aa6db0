import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales'

/** The language to greet a visitor in: the one chosen before, else what the browser asks for. */
export function negotiateLocale(
  chosen: string | undefined,
  acceptLanguage: string | null | undefined,
): Locale {
  if (isLocale(chosen)) return chosen
  return preferred(acceptLanguage ?? '').find(isLocale) ?? defaultLocale
}

/** The primary language subtags of an Accept-Language header, best first (RFC 9110, 12.5.4). */
function preferred(header: string): string[] {
  return header
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/u.exec(parameter)?.[1])
      return { tag, quality: Number(quality.find((value) => value !== undefined) ?? 1) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag.toLowerCase().split('-')[0] ?? '')
}
