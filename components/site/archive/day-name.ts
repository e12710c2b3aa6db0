import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'

/** A day of the calendar, given as `2026-11-25`, in words. */
export const dayName = (day: string, locale: Locale) =>
  formatDate(`${day}T00:00:00Z`, locale, 'UTC')
