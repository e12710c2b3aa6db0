import { getTranslations } from 'next-intl/server'
import { DateTime } from '@/components/ui/date-time'
import type { CacheState } from '@/features/purges/queries'
import type { Locale } from '@/lib/i18n/locales'
import { StatusList } from './status-list'

/** Whether the caches in front know what has changed; nothing where none is named. */
export async function CachesState({ locale, caches }: { locale: Locale; caches: CacheState[] }) {
  if (caches.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'newsroom.status' })
  const rows = caches.map(({ name, behind, attempts, lastFailure }) => ({
    name,
    value: (
      <>
        {behind === null ? t('cacheUntold') : t('cacheBehind', { behind })}
        {lastFailure && (
          <span className={attempts > 0 ? 'block text-danger' : 'block text-ink-soft'}>
            {t('cacheFailed')} <DateTime iso={lastFailure.at} locale={locale} precision="minute" />{' '}
            <code translate="no">{lastFailure.why}</code>
          </span>
        )}
      </>
    ),
  }))
  return <StatusList title={t('caches')} rows={rows} />
}
