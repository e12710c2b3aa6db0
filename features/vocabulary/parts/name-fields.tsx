'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/components/newsroom/form/text-field'
import type { Faults } from '@/components/newsroom/form/use-form'
import { inLanguage, locales, type PerLocale } from '@/lib/i18n/locales'

/** The name of an entry in each language. */
export function NameFields({ name, faults }: { name?: PerLocale<string>; faults: Faults }) {
  const t = useTranslations('newsroom.vocabulary')
  const languageName = useTranslations('languages')
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {locales.map((locale) => (
        <TextField
          key={locale}
          label={t('nameIn', { language: languageName(locale) })}
          name={`name.${locale}`}
          {...inLanguage(locale)}
          defaultValue={name?.[locale]}
          autoComplete="off"
          fault={faults[`name.${locale}`]}
        />
      ))}
    </div>
  )
}
