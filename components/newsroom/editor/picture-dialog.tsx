'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import type { Picture } from '@/db/content'
import { type Locale, languageTags, type PerLocale } from '@/lib/i18n/locales'
import { Modal } from './modal'

export type MediaChoice = {
  id: string
  /** The address of a small rendition. */
  url: string
  alt: PerLocale<string>
  caption: PerLocale<string>
  credit: PerLocale<string>
}

type Props = {
  media: MediaChoice[]
  /** The language of the panel: words beside a picture are written for each by itself. */
  locale: Locale
  pictures: Picture[]
  onSet: (pictures: Picture[]) => void
  onClose: () => void
}

/** Chooses pictures and words them; several of them stand as a gallery. */
export function PictureDialog({ media, locale, pictures, onSet, onClose }: Props) {
  const t = useTranslations('newsroom.editor.picture')
  const [chosen, setChosen] = useState(pictures)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSet(chosen)
    onClose()
  }
  const toggle = (choice: MediaChoice) =>
    setChosen((before) =>
      before.some(({ mediaId }) => mediaId === choice.id)
        ? before.filter(({ mediaId }) => mediaId !== choice.id)
        : [...before, pictureFrom(choice, locale)],
    )
  const word = (mediaId: string, words: Partial<Picture>) =>
    setChosen((before) =>
      before.map((picture) => (picture.mediaId === mediaId ? { ...picture, ...words } : picture)),
    )
  return (
    <Modal title={t('title')} onClose={onClose} isWide>
      <form onSubmit={submit}>
        <fieldset className="editor-media">
          <legend>{t('choose')}</legend>
          {media.length === 0 && <p>{t('none')}</p>}
          {media.map((choice) => (
            <label key={choice.id}>
              <input
                type="checkbox"
                checked={chosen.some(({ mediaId }) => mediaId === choice.id)}
                onChange={() => toggle(choice)}
              />
              {/* biome-ignore lint/performance/noImgElement: renditions are made at upload */}
              <img src={choice.url} alt={choice.alt[locale] ?? choice.id} loading="lazy" />
            </label>
          ))}
        </fieldset>
        {chosen.map((picture) => (
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
                  onChange={(event) => word(picture.mediaId, { [name]: event.target.value })}
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
            disabled={chosen.length === 0}
          >
            {t('set')}
          </button>
        </div>
      </form>
    </Modal>
  )
}

function pictureFrom({ id, alt, caption, credit }: MediaChoice, locale: Locale): Picture {
  return {
    mediaId: id,
    alt: alt[locale] ?? '',
    caption: caption[locale] ?? '',
    credit: credit[locale] ?? '',
  }
}
