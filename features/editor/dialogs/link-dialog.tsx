'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Modal } from './modal'

type Props = {
  address: string
  /** Answers false for an address that no link may have. */
  onSet: (address: string) => boolean
  onRemove: (() => void) | null
  onClose: () => void
}

export function LinkDialog({ address, onSet, onRemove, onClose }: Props) {
  const t = useTranslations('newsroom.editor.link')
  const [typed, setTyped] = useState(address)
  const [isRefused, setRefused] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (onSet(typed)) onClose()
    else setRefused(true)
  }
  return (
    <Modal title={t('title')} onClose={onClose}>
      <form onSubmit={submit}>
        <label className="editor-field">
          {t('address')}
          <input
            type="text"
            inputMode="url"
            value={typed}
            aria-invalid={isRefused}
            aria-describedby="editor-link-help"
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <p id="editor-link-help" className="editor-help" role={isRefused ? 'alert' : undefined}>
          {isRefused ? t('refused') : t('help')}
        </p>
        <div className="editor-actions">
          {onRemove && (
            <button type="button" className="editor-button" onClick={onRemove}>
              {t('remove')}
            </button>
          )}
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
