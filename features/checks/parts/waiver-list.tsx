import { getTranslations } from 'next-intl/server'
import { DateTime } from '@/components/ui/date-time'
import type { NamedWaiver } from '@/features/checks/queries'
import { inLanguage, type Locale } from '@/lib/i18n/locales'
import { TakeBackButton } from './take-back-button'

type Props = { locale: Locale; storyId: number; waivers: NamedWaiver[]; mayTakeBack: boolean }

/** What was let stand in a story: by whom, and why. */
export async function WaiverList({ locale, storyId, waivers, mayTakeBack }: Props) {
  const t = await getTranslations({ locale, namespace: 'checks' })
  if (waivers.length === 0) return null
  return (
    <details className="mb-6 rounded-md border border-hairline px-4 py-3 text-sm">
      <summary className="cursor-pointer font-semibold">
        {t('waivers.title', { count: waivers.length })}
      </summary>
      <ul className="mt-2 grid">
        {waivers.map(({ id, rule, zh, en, reason, name, at }) => (
          <li key={id} className="grid gap-1 border-t border-hairline py-2 wrap-anywhere">
            <p className="flex flex-wrap gap-x-3">
              <span className="font-medium">{t(`rules.${rule}.name`)}</span>
              {zh && <span {...inLanguage('zh')}>{zh}</span>}
              {en && <span {...inLanguage('en')}>{en}</span>}
            </p>
            <p>{t('waivers.reason', { reason })}</p>
            <p className="flex flex-wrap gap-x-3 text-ink-soft">
              <span>{name}</span>
              <DateTime iso={at} locale={locale} precision="minute" />
              {mayTakeBack && <TakeBackButton storyId={storyId} waiverId={id} />}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
