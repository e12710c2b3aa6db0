'use client'

import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Textarea } from '@/components/ui/textarea'
import { inLanguage, type Locale } from '@/lib/i18n/locales'

type Props<Name extends string> = {
  locale: Locale
  fields: { name: Name; label: string; value: string; isLong?: boolean }[]
  onWord: (name: Name, text: string) => void
}

/** What is said of something in one language. */
export function LanguageWords<Name extends string>({ locale, fields, onWord }: Props<Name>) {
  const t = useTranslations('newsroom.editor.dialog')
  const languageName = useTranslations('languages')
  return (
    <fieldset className="grid min-w-0 gap-3" {...inLanguage(locale)}>
      <legend className="mb-2 text-sm font-semibold">
        {t('words', { language: languageName(locale) })}
      </legend>
      {fields.map(({ name, label, value, isLong }) => (
        <Field key={name} label={label}>
          {(control) =>
            isLong ? (
              <Textarea
                {...control}
                value={value}
                onChange={({ target }) => onWord(name, target.value)}
              />
            ) : (
              <Input
                {...control}
                value={value}
                onChange={({ target }) => onWord(name, target.value)}
              />
            )
          }
        </Field>
      ))}
    </fieldset>
  )
}
