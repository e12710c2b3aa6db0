'use client'

import { useTranslations } from 'next-intl'
import type { FormEvent, ReactNode } from 'react'
import type { Picture } from '@/db/content'
import { inLanguage, type Locale } from '@/lib/i18n/locales'
import { Modal } from './modal'

type Props = {
  /** The chosen ones, in each language that gets them: words are written for each by itself. */
  sides: { locale: Locale; pictures: Picture[] }[]
  /** To have them in another language too. */
  offer: { label: string; isTaken: boolean; onChange: (isTaken: boolean) => void } | null
  onWord: (mediaId: string, locale: Locale, words: Partial<Picture>) => void
  onSet: () => void
  onClose: () => void
  /** Where pictures are found. */
  children: ReactNode
}

/** Words the pictures that are chosen in it; several of them stand as a gallery. */
export function PictureDialog({ sides, offer, onWord, onSet, onClose, children }: Props) {
  const t = useTranslations('newsroom.editor.picture')
  const languageName = useTranslations('languages')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSet()
    onClose()
  }
  return (
    <Modal title={t('title')} onClose={onClose} isWide>
      <form onSubmit={submit}>
        {children}
        {offer && (
          <label className="editor-also">
            <input
              type="checkbox"
              checked={offer.isTaken}
              onChange={({ target }) => offer.onChange(target.checked)}
            />
            {offer.label}
          </label>
        )}
        {sides.flatMap(({ locale, pictures }) =>
          pictures.map((picture) => (
            <fieldset
              key={`${locale} ${picture.mediaId}`}
              className="editor-picture-words"
              {...inLanguage(locale)}
            >
              <legend>{t('words', { language: languageName(locale) })}</legend>
              {(['alt', 'caption', 'credit'] as const).map((name) => (
                <label key={name} className="editor-field">
                  {t(name)}
                  <input
                    type="text"
                    value={picture[name] ?? ''}
                    onChange={(event) =>
                      onWord(picture.mediaId, locale, { [name]: event.target.value })
                    }
                  />
                </label>
              ))}
            </fieldset>
          )),
        )}
        <div className="editor-actions">
          <button type="button" className="editor-button" onClick={onClose}>
            {t('cancel')}
          </button>
          <button
            type="submit"
            className="editor-button editor-button-main"
            disabled={sides.every(({ pictures }) => pictures.length === 0)}
          >
            {t('set')}
          </button>
        </div>
      </form>
    </Modal>
  )
}
