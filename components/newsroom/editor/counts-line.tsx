'use client'

import { useTranslations } from 'next-intl'
import { type Locale, locales } from '@/lib/i18n/locales'

type Props = { counts: Record<Locale, { units: number; minutes: number }> }

export function CountsLine({ counts }: Props) {
  const t = useTranslations('newsroom.editor.counts')
  return (
    <dl className="editor-counts" aria-label={t('label')}>
      {locales.map((locale) => (
        <div key={locale} data-language={locale}>
          <dt>{t(`language.${locale}`)}</dt>
          <dd>{t(locale, counts[locale])}</dd>
        </div>
      ))}
    </dl>
  )
}
