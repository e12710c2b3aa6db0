'use client'

import { useLocale, useTimeZone } from 'next-intl'
import { formatDateTime, isoWithOffset } from '@/lib/dates'

/** An instant in words, in the site's time zone. */
export function useMomentText(): (iso: string) => string {
  const locale = useLocale()
  const timeZone = useTimeZone() ?? 'UTC'
  return (iso) => formatDateTime(iso, locale, timeZone)
}

export function Moment({ iso }: { iso: string }) {
  const text = useMomentText()
  const timeZone = useTimeZone() ?? 'UTC'
  return <time dateTime={isoWithOffset(iso, timeZone)}>{text(iso)}</time>
}
