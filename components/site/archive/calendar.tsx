import { getTranslations } from 'next-intl/server'
import { formatMonth, weekdayNames } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { archivePath } from '@/lib/paths'
import { dayName } from './day-name'

export type CalendarDay = { day: string; total: number }

type Props = {
  locale: Locale
  month: string
  days: CalendarDay[]
  /** How many days of the first week belong to the month before. */
  daysBefore: number
}

/** A month by weeks; days with stories lead to them. */
export async function Calendar({ locale, month, days, daysBefore }: Props) {
  const t = await getTranslations({ locale, namespace: 'archive' })
  return (
    <table className="calendar">
      <caption className="sr-only">{t('calendar', { month: formatMonth(month, locale) })}</caption>
      <thead>
        <tr>
          {weekdayNames(locale).map(({ narrow, long }) => (
            <th key={long} scope="col" abbr={long}>
              {narrow}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days, daysBefore).map((week) => (
          <tr key={week.find((day) => day !== null)?.day}>
            {week.map((day, weekday) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the weekday is what the cell is.
              <td key={weekday}>{day && <Day locale={locale} {...day} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

async function Day({ locale, day, total }: CalendarDay & { locale: Locale }) {
  const number = Number(day.slice(8))
  if (total === 0) return number
  const t = await getTranslations({ locale, namespace: 'archive' })
  return (
    <a
      href={archivePath(locale, day)}
      aria-label={t('dayLink', { date: dayName(day, locale), count: total })}
    >
      {number}
    </a>
  )
}

function weeksOf(days: CalendarDay[], daysBefore: number): (CalendarDay | null)[][] {
  const cells: (CalendarDay | null)[] = [...Array.from({ length: daysBefore }, () => null), ...days]
  while (cells.length % 7 > 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
