import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales'

/** The language of an address. The front lets no other value through than those we know. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : defaultLocale
}
