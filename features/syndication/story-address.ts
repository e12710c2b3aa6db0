import { isLocale, type Locale } from '@/lib/i18n/locales'

/** The story that an address of ours shows, in whichever view; null for any other address. */
export function storyAtUrl(
  address: string,
  siteUrl: string,
): { locale: Locale; number: number } | null {
  const url = URL.parse(address)
  if (!url || url.host !== new URL(siteUrl).host || !/^https?:$/u.test(url.protocol)) return null
  const match = /^\/(\w+)\/news\/([1-9]\d{0,8})(?:\/[^/]*(?:\/parallel(?:\/\w+)?)?)?\/?$/u.exec(
    url.pathname,
  )
  const [, locale, number] = match ?? []
  return isLocale(locale) ? { locale, number: Number(number) } : null
}
