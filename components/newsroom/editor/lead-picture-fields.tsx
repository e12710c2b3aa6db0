'use client'

import { useTranslations } from 'next-intl'
import type { StoryContent } from '@/db/content'
import { inLocale, type Locale, languageTags, locales } from '@/lib/i18n/locales'
import type { MediaChoice } from './picture-dialog'
import { withText } from './with-text'

type Props = {
  picture: StoryContent['leadPicture']
  media: MediaChoice[]
  locale: Locale
  onChange: (picture: StoryContent['leadPicture']) => void
}

/** The picture that stands above a story, with its words in each language. */
export function LeadPictureFields({ picture, media, locale, onChange }: Props) {
  const t = useTranslations('newsroom.editor.shared')
  const choose = (id: string) => {
    const chosen = media.find((each) => each.id === id)
    if (!chosen) return onChange(null)
    const { alt, caption, credit } = chosen
    onChange({ mediaId: id, alt, caption, credit })
  }
  return (
    <fieldset className="editor-lead">
      <legend>{t('leadPicture')}</legend>
      <label className="editor-field">
        {t('picture')}
        <select
          data-field="leadPicture"
          value={picture?.mediaId ?? ''}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{t('none')}</option>
          {media.map((each) => (
            <option key={each.id} value={each.id}>
              {inLocale(each.alt, locale)?.value ?? each.id}
            </option>
          ))}
        </select>
      </label>
      {picture &&
        locales.map((language) =>
          (['alt', 'caption', 'credit'] as const).map((field) => (
            <label key={`${language}-${field}`} className="editor-field">
              {t(`${field}.${language}`)}
              <input
                type="text"
                data-field={leadFields[field]}
                data-locale={language}
                lang={languageTags[language]}
                value={picture[field][language] ?? ''}
                onChange={({ target }) =>
                  onChange({
                    ...picture,
                    [field]: withText(picture[field], language, target.value),
                  })
                }
              />
            </label>
          )),
        )}
    </fieldset>
  )
}

/** The names that publishing knows these by, to lead there. */
const leadFields = {
  alt: 'leadPictureAlt',
  caption: 'leadPictureCaption',
  credit: 'leadPictureCredit',
}
