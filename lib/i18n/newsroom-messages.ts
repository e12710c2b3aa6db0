import { allMessages } from '@/lib/i18n/all-messages'
import type { Locale } from '@/lib/i18n/locales'

/** What the newsroom's client parts are given: no reader's words among them, and of the shell's what a document is warned of. */
export function newsroomMessages(locale: Locale) {
  const { newsroom, languages, checks, import: importing } = allMessages[locale]
  return { newsroom, languages, checks, import: { warning: importing.warning } }
}
