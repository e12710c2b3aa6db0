import { getTranslations } from 'next-intl/server'
import { DateTime } from '@/components/ui/date-time'
import type { Locale } from '@/lib/i18n/locales'

type Props = { locale: Locale; writtenAt: string }

/** Above a draft that is shown as a readers' page. */
export async function PreviewBar({ locale, writtenAt }: Props) {
  const t = await getTranslations({ locale, namespace: 'preview' })
  return (
    <aside aria-label={t('bar')} className="preview-bar">
      <strong>{t('bar')}</strong>
      <span>
        {t.rich('writtenAt', {
          time: () => <DateTime iso={writtenAt} locale={locale} precision="minute" />,
        })}
      </span>
    </aside>
  )
}
