import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'

type Way = { href: string; name: ReactNode }

type Props = { locale: Locale; previous: Way | null; next: Way | null }

/** To what was published before and after. */
export async function Nearby({ locale, previous, next }: Props) {
  if (!previous && !next) return null
  const t = await getTranslations({ locale, namespace: 'archive' })
  return (
    <nav aria-label={t('nearby')} className="nearby">
      {previous && (
        <a href={previous.href} rel="prev">
          <span>{t('earlier')}</span>
          {previous.name}
        </a>
      )}
      {next && (
        <a href={next.href} rel="next">
          <span>{t('later')}</span>
          {next.name}
        </a>
      )}
    </nav>
  )
}
