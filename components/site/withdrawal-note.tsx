import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'

type Props = { locale: Locale; headline: string; note: string | null }

/** Which story was withdrawn, and why. */
export async function WithdrawalNote({ locale, headline, note }: Props) {
  const t = await getTranslations({ locale, namespace: 'notice' })
  return (
    <dl className="withdrawal-note">
      <div>
        <dt>{t('withdrawnHeadline')}</dt>
        <dd>{headline}</dd>
      </div>
      {note && (
        <div>
          <dt>{t('withdrawnReason')}</dt>
          <dd>{note}</dd>
        </div>
      )}
    </dl>
  )
}
