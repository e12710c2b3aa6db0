import { getTranslations } from 'next-intl/server'
import { DateTime } from '@/components/ui/date-time'
import type { FindingDeed } from '@/features/checks/queries'
import { inLanguage, type Locale } from '@/lib/i18n/locales'

type Props = { locale: Locale; deeds: FindingDeed[] }

/** The fixes that writers took from findings of a story, and the waivers that were taken back. */
export async function FindingDeedList({ locale, deeds }: Props) {
  const t = await getTranslations({ locale, namespace: 'checks' })
  if (deeds.length === 0) return null
  return (
    <details className="mb-6 rounded-md border border-hairline px-4 py-3 text-sm">
      <summary className="cursor-pointer font-semibold">
        {t('deeds.title', { count: deeds.length })}
      </summary>
      <ul className="mt-2 grid">
        {deeds.map(({ id, rule, isFix, from, to, zh, en, actorName, at }) => (
          <li key={id} className="grid gap-1 border-t border-hairline py-2 wrap-anywhere">
            <p className="flex flex-wrap gap-x-3">
              <span className="font-medium">{t(`rules.${rule}.name`)}</span>
              {zh && <span {...inLanguage('zh')}>{zh}</span>}
              {en && <span {...inLanguage('en')}>{en}</span>}
            </p>
            <p>{isFix ? t('deeds.fixed', { from, to }) : t('deeds.takenBack')}</p>
            <p className="flex flex-wrap gap-x-3 text-ink-soft">
              <span>{actorName}</span>
              <DateTime iso={at} locale={locale} precision="minute" />
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
