import { getRequestConfig } from 'next-intl/server'
import { env } from '@/lib/env'
import { allMessages } from '@/lib/i18n/all-messages'
import { defaultLocale, isLocale } from '@/lib/i18n/locales'

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale
  const locale = isLocale(requested) ? requested : defaultLocale
  // Where none is said, the machine is asked for its own, at each asking and at length.
  return { locale, messages: allMessages[locale], timeZone: env().TIME_ZONE }
})
