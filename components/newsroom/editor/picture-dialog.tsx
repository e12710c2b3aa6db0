'use client'

import { useTranslations } from 'next-intl'
import type { FormEvent, ReactNode } from 'react'
import type { Picture } from '@/db/content'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { Modal } from './modal'

type Props = {
  /** The language of the panel: words beside a picture are written for each by itself. */
  locale: Locale
  /** The chosen ones. */
  pictures: Picture[]
  onWord: (mediaId: string, words: Partial<Picture>) => void
  onSet: () => void
  onClose: () => void
  /** Where pictures are found. */
  children: ReactNode
}

/** Words the pictures that are chosen in it; several of them stand as a gallery. */
export function PictureDialog({ locale, pictures, onWord, onSet, onClose, children }: Props) {
  const t = useTranslations('newsroom.editor.picture')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSet()
    onClose()
  }
  return (
    <Modal title={t('title')} onClose={onClose} isWide>
      <form onSubmit={submit}>
        {children}
        {pictures.map((picture) => (
          <fieldset
            key={picture.mediaId}
            className="editor-picture-words"
            lang={languageTags[locale]}
          >
            <legend>{t(`words.${locale}`)}</legend>
            {(['alt', 'caption', 'credit'] as const).map((name) => (
              <label key={name} className="editor-field">
                {t(name)}
                <input
                  type="text"
                  value={picture[name] ?? ''}
                  onChange={(event) => onWord(picture.mediaId, { [name]: event.target.value })}
                />
              </label>
            ))}
          </fieldset>
        ))}
        <div className="editor-actions">
          <button type="button" className="editor-button" onClick={onClose}>
            {t('cancel')}
          </button>
          <button
            type="submit"
            className="editor-button editor-button-main"
            disabled={pictures.length === 0}
          >
            {t('set')}
          </button>
        </div>
      </form>
    </Modal>
  )
}
