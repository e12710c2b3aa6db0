'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Modal } from './modal'

type Choice = 'mine' | 'theirs'

type Props = {
  /** One for each place that two people changed in two ways. */
  conflicts: { key: string; title: string; mine: ReactNode; theirs: ReactNode }[]
  onSettle: (choices: Choice[]) => void
  onClose: () => void
}

/** Both texts side by side; nothing is chosen before the writer chooses. */
export function ConflictDialog({ conflicts, onSettle, onClose }: Props) {
  const t = useTranslations('newsroom.editor.conflict')
  const [choices, setChoices] = useState<Record<string, Choice>>({})
  const isComplete = conflicts.every(({ key }) => choices[key])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSettle(conflicts.map(({ key }) => choices[key] ?? 'mine'))
  }
  return (
    <Modal title={t('title')} onClose={onClose} isWide>
      <form onSubmit={submit}>
        <p>{t('explanation')}</p>
        {conflicts.map(({ key, title, ...versions }) => (
          <fieldset key={key} className="editor-conflict">
            <legend>{title}</legend>
            {(['mine', 'theirs'] as const).map((choice) => (
              <label key={choice}>
                <span>
                  <input
                    type="radio"
                    name={key}
                    checked={choices[key] === choice}
                    onChange={() => setChoices({ ...choices, [key]: choice })}
                  />
                  {t(choice)}
                </span>
                {versions[choice]}
              </label>
            ))}
          </fieldset>
        ))}
        <div className="editor-actions">
          <button type="button" className="editor-button" onClick={onClose}>
            {t('later')}
          </button>
          <button type="submit" className="editor-button editor-button-main" disabled={!isComplete}>
            {t('settle')}
          </button>
        </div>
      </form>
    </Modal>
  )
}
