import { getTranslations } from 'next-intl/server'
import { Trail } from '@/components/story/trail'
import { formatMonth } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { archivePath } from '@/lib/paths'
import { dayName } from './day-name'

type Props = {
  locale: Locale
  /** What the page shows: a month as `2026-11`, a day as `2026-11-25`, nothing for the whole. */
  date?: string
}

export async function ArchiveTrail({ locale, date = '' }: Props) {
  const t = await getTranslations({ locale, namespace: 'archive' })
  const month = date.slice(0, 7)
  const steps = [
    { href: archivePath(locale), name: t('title') },
    ...(month ? [{ href: archivePath(locale, month), name: formatMonth(month, locale) }] : []),
    ...(date.length > 7 ? [{ href: archivePath(locale, date), name: dayName(date, locale) }] : []),
  ]
  return (
    <Trail
      locale={locale}
      steps={steps.map((step, index) => ({ ...step, isCurrent: index === steps.length - 1 }))}
    />
  )
}
