import { allMessages } from '@/lib/i18n/all-messages'
import type { Locale } from '@/lib/i18n/locales'

/** What the newsroom's client parts are given: no reader's words among them. */
export function newsroomMessages(locale: Locale) {
  return { newsroom: allMessages[locale].newsroom }
}
