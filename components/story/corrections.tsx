import { getTranslations } from 'next-intl/server'
import { DateTime } from '@/components/ui/date-time'
import type { Locale } from '@/lib/i18n/locales'
import type { Edition } from './edition'

type Props = { locale: Locale; corrections: Edition['corrections'] }

export async function Corrections({ locale, corrections }: Props) {
  if (corrections.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'story' })
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{t('corrections')}</h2>
      {corrections.map(({ at, note }) => (
        <p key={at}>
          <DateTime iso={at} locale={locale} precision="minute" />
          {note}
        </p>
      ))}
    </section>
  )
}
