'use client'

import { useTranslations } from 'next-intl'
import { languages } from '@/lib/i18n/languages'
import { type Locale, locales } from '@/lib/i18n/locales'

type Props = { counts: Record<Locale, { units: number; minutes: number }> }

export function CountsLine({ counts }: Props) {
  const t = useTranslations('newsroom.editor.counts')
  const languageName = useTranslations('languages')
  return (
    <dl className="editor-counts" aria-label={t('label')}>
      {locales.map((locale) => (
        <div key={locale} data-language={locale}>
          <dt>{languageName(locale)}</dt>
          <dd>{t(languages[locale].count.unit, counts[locale])}</dd>
        </div>
      ))}
    </dl>
  )
}
