'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { StoryContent } from '@/db/content'
import { type FieldFindings, levelOfField } from '@/features/editor/findings/field-marks'
import { inLanguage, inLocale, type Locale, locales } from '@/lib/i18n/locales'
import { thumbnailPath } from '@/lib/paths'
import { type FieldAgreement, FieldAgreements, staleMark } from './field-agreements'
import { withText } from './with-text'

type Props = {
  picture: StoryContent['leadPicture']
  /** The language of the newsroom's own words. */
  locale: Locale
  /** Whether one may change the words of a language; null: which picture it is. */
  canEdit: (locale: Locale | null) => boolean
  onChoose: () => void
  onChange: (picture: StoryContent['leadPicture']) => void
  agreement: FieldAgreement
  found: FieldFindings
}

/** The picture that stands above a story, with its words in each language. */
export function LeadPictureFields(props: Props) {
  const { picture, locale, canEdit, onChoose, onChange, agreement, found } = props
  const t = useTranslations('newsroom.editor.shared')
  const languageName = useTranslations('languages')
  return (
    <fieldset className="editor-lead">
      <legend>{t('leadPicture')}</legend>
      {picture && (
        // biome-ignore lint/performance/noImgElement: renditions are made at upload
        <img
          src={thumbnailPath(picture.mediaId)}
          alt={inLocale(picture.alt, locale)?.value ?? t('leadPicture')}
        />
      )}
      <div className="editor-lead-ways">
        <Button
          variant="secondary"
          size="small"
          data-field="leadPicture"
          disabled={!canEdit(null)}
          onClick={onChoose}
        >
          {picture ? t('changePicture') : t('choosePicture')}
        </Button>
        {picture && canEdit(null) && (
          <Button variant="secondary" size="small" onClick={() => onChange(null)}>
            {t('removePicture')}
          </Button>
        )}
      </div>
      {picture &&
        locales.map((language) =>
          (['alt', 'caption', 'credit'] as const).map((field) => (
            <Field
              key={`${language}-${field}`}
              label={t(field, { language: languageName(language) })}
            >
              {(control) => (
                <Input
                  {...control}
                  type="text"
                  data-field={leadFields[field]}
                  data-locale={language}
                  {...(field !== 'credit' && {
                    'data-part': `_${field}`,
                    'data-stale': staleMark(agreement.agreements, `_${field}`),
                    'data-finding': levelOfField(found, `_${field}`),
                  })}
                  {...inLanguage(language)}
                  disabled={!canEdit(language)}
                  value={picture[field][language] ?? ''}
                  onChange={({ target }) =>
                    onChange({
                      ...picture,
                      [field]: withText(picture[field], language, target.value),
                    })
                  }
                />
              )}
            </Field>
          )),
        )}
      <FieldAgreements {...agreement} ids={['_alt', '_caption']} />
    </fieldset>
  )
}

/** The names that publishing knows these by, to lead there. */
const leadFields = {
  alt: 'leadPictureAlt',
  caption: 'leadPictureCaption',
  credit: 'leadPictureCredit',
}
