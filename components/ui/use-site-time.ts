'use client'

import { useLocale, useTimeZone } from 'next-intl'
import { formatClock, formatDateTime, isoWithOffset } from '@/lib/dates'

/** Instants in words, by the site's clock and not by the one of the browser. */
export function useSiteTime() {
  const locale = useLocale()
  const timeZone = useTimeZone() ?? 'UTC'
  return {
    timeZone,
    /** Day, time and zone. */
    moment: (iso: string) => formatDateTime(iso, locale, timeZone),
    /** Time and zone, for what is of today. */
    clock: (iso: string) => formatClock(iso, locale, timeZone),
    /** For the mark-up. */
    attribute: (iso: string) => isoWithOffset(iso, timeZone),
  }
}
