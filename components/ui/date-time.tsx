import { formatDate, formatDateTime, formatMoment, formatTime, isoWithOffset } from '@/lib/dates'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'

const formats = { day: formatDate, minute: formatDateTime, time: formatTime, short: formatMoment }

type Props = {
  iso: string
  locale: Locale
  /** `day` for lists, `minute` for the full date with the time and its zone, `time` for the time alone, `short` for day and time where there is little width. */
  precision?: keyof typeof formats
}

export function DateTime({ iso, locale, precision = 'day' }: Props) {
  return (
    <time dateTime={isoWithOffset(iso, env().TIME_ZONE)}>
      {formats[precision](iso, locale, env().TIME_ZONE)}
    </time>
  )
}
