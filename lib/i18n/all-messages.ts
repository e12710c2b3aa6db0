import type { Locale } from '@/lib/i18n/locales'
import en from '@/messages/en.json'
import zh from '@/messages/zh.json'

/** For texts that belong to no request, as those of mail. */
export const allMessages: Record<Locale, typeof en> = { zh, en }
