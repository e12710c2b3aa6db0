import { getTranslations } from 'next-intl/server'
import { DateTime } from '@/components/ui/date-time'
import type { Locale } from '@/lib/i18n/locales'
import { correctionsPath } from '@/lib/paths'
import { CorrectionText } from './correction-text'
import type { CorrectionTold } from './edition'

type Props = { locale: Locale; corrections: CorrectionTold[] }

export async function Corrections({ locale, corrections }: Props) {
  if (corrections.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'story' })
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{t('corrections')}</h2>
      {corrections.map((correction) => (
        <p key={`${correction.at} ${correction.other?.locale ?? locale}`}>
          <DateTime iso={correction.at} locale={locale} precision="minute" />
          <CorrectionText locale={locale} correction={correction} />
        </p>
      ))}
      <p>
        <a href={correctionsPath(locale)}>{t('allCorrections')}</a>
      </p>
    </section>
  )
}
