'use client'

import { useTranslations } from 'next-intl'
import { languages } from '@/lib/i18n/languages'
import { inLanguage, type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import { type FieldAgreement, FieldAgreements, staleMark } from './field-agreements'

type Field = 'headline' | 'standfirst'

type Props = {
  headline: PerLocale<string>
  standfirst: PerLocale<string>
  /** The languages on the screen; the others are there for who is led to them. */
  shown: Locale[]
  onEnter: (locale: Locale) => void
  canEdit: (locale: Locale) => boolean
  onChange: (field: Field, locale: Locale, text: string) => void
  agreement: FieldAgreement
}

/** Headlines and standfirsts of all languages, side by side. */
export function HeadlineFields(props: Props) {
  const { headline, standfirst, shown, onEnter, canEdit, onChange, agreement } = props
  const t = useTranslations('newsroom.editor')
  const languageName = useTranslations('languages')
  const texts = { headline, standfirst }
  const fields: Field[] = ['headline', 'standfirst']
  return (
    <div className="editor-heads">
      {locales.map((locale) => (
        <div
          key={locale}
          className="editor-head"
          data-language={locale}
          data-aside={shown.includes(locale) ? undefined : ''}
        >
          {fields.map((field) => (
            <p
              key={`${field}-proof`}
              aria-hidden
              className={`editor-${field} print-only`}
              {...inLanguage(locale)}
            >
              {texts[field][locale]}
            </p>
          ))}
          {fields.map((field) => (
            <textarea
              key={field}
              rows={1}
              className={`editor-${field}`}
              data-field={field}
              data-locale={locale}
              data-part={`_${field}`}
              data-stale={staleMark(agreement.agreements, `_${field}`)}
              {...inLanguage(locale)}
              aria-label={t(field, { language: languageName(locale) })}
              placeholder={t(field, { language: languageName(locale) })}
              spellCheck={languages[locale].isSpellChecked}
              onFocus={() => onEnter(locale)}
              tabIndex={shown.includes(locale) ? undefined : -1}
              readOnly={!canEdit(locale)}
              value={texts[field][locale] ?? ''}
              onChange={(event) =>
                onChange(field, locale, event.target.value.replace(/\r?\n/gu, ' '))
              }
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
              }}
            />
          ))}
        </div>
      ))}
      <FieldAgreements {...agreement} ids={['_headline', '_standfirst']} />
    </div>
  )
}
