import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/ui/badge'
import type { Locale } from '@/lib/i18n/locales'

/** Beside words that a machine wrote and nobody has confirmed. */
export async function MachineDraftNote({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  return (
    <p>
      <Badge tone="caution">{t('machineDraft')}</Badge>
    </p>
  )
}
