import { getRequestConfig } from 'next-intl/server'
import { allMessages } from '@/lib/i18n/all-messages'
import { defaultLocale, isLocale } from '@/lib/i18n/locales'

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale
  const locale = isLocale(requested) ? requested : defaultLocale
  return { locale, messages: allMessages[locale] }
})
