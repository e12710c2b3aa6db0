'use client'

import { useTranslations } from 'next-intl'
import {
  type FieldFindings,
  levelOfField,
  stretchesOf,
} from '@/features/editor/findings/field-marks'
import { languages } from '@/lib/i18n/languages'
import { inLanguage, type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import { type FieldAgreement, FieldAgreements, staleMark } from './field-agreements'
import { MarkedText } from './marked-text'

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
  found: FieldFindings
}

/** Headlines and standfirsts of all languages, side by side. */
export function HeadlineFields(props: Props) {
  const { headline, standfirst, shown, onEnter, canEdit, onChange, agreement, found } = props
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
            <div
              key={field}
              className="editor-marked"
              data-finding={levelOfField(found, `_${field}`)}
            >
              <MarkedText
                field={field}
                locale={locale}
                stretches={stretchesOf(texts[field][locale] ?? '', found, `_${field}`, locale)}
              />
              <textarea
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
                  if (event.key === 'Enter' && !event.nativeEvent.isComposing)
                    event.preventDefault()
                }}
              />
            </div>
          ))}
        </div>
      ))}
      <FieldAgreements {...agreement} ids={['_headline', '_standfirst']} />
    </div>
  )
}
