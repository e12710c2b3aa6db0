'use client'

import { useTranslations } from 'next-intl'
import type { FormEvent, ReactNode } from 'react'
import { inLanguage, type Locale } from '@/lib/i18n/locales'
import { Modal } from './modal'

export type EmbedWords = { title: string; caption: string; transcript: string }

type Props = {
  /** In each language that gets it: words are written for each by itself. */
  sides: { locale: Locale; words: EmbedWords }[]
  /** To have it in another language too. */
  offer: { label: string; isTaken: boolean; onChange: (isTaken: boolean) => void } | null
  onWord: (locale: Locale, words: Partial<EmbedWords>) => void
  /** Answers false where it is not known yet what is to be played. */
  onSet: () => boolean
  onClose: () => void
  /** Where it is said what is to be played, and which picture stands for it. */
  children: ReactNode
}

/** Sets a video or recording into the text, with its words. */
export function EmbedDialog({ sides, offer, onWord, onSet, onClose, children }: Props) {
  const t = useTranslations('newsroom.editor.embed')
  const languageName = useTranslations('languages')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (onSet()) onClose()
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
        {sides.map(({ locale, words }) => (
          <fieldset key={locale} className="editor-picture-words" {...inLanguage(locale)}>
            <legend>{t('words', { language: languageName(locale) })}</legend>
            {(['title', 'caption'] as const).map((name) => (
              <label key={name} className="editor-field">
                {t(name === 'title' ? 'name' : name)}
                <input
                  type="text"
                  value={words[name]}
                  onChange={({ target }) => onWord(locale, { [name]: target.value })}
                />
              </label>
            ))}
            <label className="editor-field">
              {t('transcript')}
              <textarea
                rows={4}
                value={words.transcript}
                onChange={({ target }) => onWord(locale, { transcript: target.value })}
              />
            </label>
          </fieldset>
        ))}
        <div className="editor-actions">
          <button type="button" className="editor-button" onClick={onClose}>
            {t('cancel')}
          </button>
          <button type="submit" className="editor-button editor-button-main">
            {t('set')}
          </button>
        </div>
      </form>
    </Modal>
  )
}
