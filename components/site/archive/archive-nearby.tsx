import { getTranslations } from 'next-intl/server'
import { Nearby } from '@/components/story/nearby'
import type { Locale } from '@/lib/i18n/locales'
import { archivePath } from '@/lib/paths'

type Props = {
  locale: Locale
  /** Dates as the archive's addresses have them. */
  previous: string | null
  next: string | null
  nameOf: (date: string, locale: Locale) => string
}

export async function ArchiveNearby({ locale, previous, next, nameOf }: Props) {
  const t = await getTranslations({ locale, namespace: 'archive' })
  const wayTo = (date: string, label: string) => ({
    href: archivePath(locale, date),
    label,
    name: nameOf(date, locale),
  })
  return (
    <Nearby
      label={t('nearby')}
      previous={previous === null ? null : wayTo(previous, t('earlier'))}
      next={next === null ? null : wayTo(next, t('later'))}
    />
  )
}
