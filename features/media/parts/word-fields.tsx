'use client'

import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { type WordName, wordNames } from '@/features/media/picture-changes'
import { inLanguage, type Locale, locales } from '@/lib/i18n/locales'
import type { PictureDraft } from './use-picture-draft'

type Props = {
  draft: PictureDraft
  onWrite: (name: WordName, locale: Locale, text: string) => void
}

/** A picture's words, the languages side by side. */
export function WordFields({ draft, onWrite }: Props) {
  const t = useTranslations('newsroom.media')
  const languageName = useTranslations('languages')
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      {locales.map((locale) => (
        <fieldset key={locale} className="grid min-w-0 content-start gap-4">
          <legend className="mb-3 font-medium">{languageName(locale)}</legend>
          {wordNames.map((name) => (
            <Field
              key={name}
              label={t(`fields.${name}`)}
              hint={name === 'alt' ? t('altHint') : undefined}
            >
              {(control) => (
                <Textarea
                  {...control}
                  {...inLanguage(locale)}
                  rows={1}
                  maxLength={2000}
                  className={name === 'credit' ? 'min-h-9!' : undefined}
                  value={draft[name][locale] ?? ''}
                  onChange={({ target }) => onWrite(name, locale, target.value)}
                />
              )}
            </Field>
          ))}
        </fieldset>
      ))}
    </div>
  )
}
