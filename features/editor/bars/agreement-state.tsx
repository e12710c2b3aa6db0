'use client'

import { useTranslations } from 'next-intl'
import { changedSide } from '@/features/editor/agreement'
import type { Agreements } from '@/features/stories/contract'
import { useKeyLabels } from './use-command-keys'

type Props = {
  agreement: Agreements[string] | undefined
  /** What it is of, where that is not plain from where it stands. */
  name?: string
  onConfirm: () => void
  onShow: () => void
}

/** How the two sides of a passage or field stand to each other, and the confirming that they agree. */
export function AgreementState({ agreement, name, onConfirm, onShow }: Props) {
  const t = useTranslations('newsroom.editor.agreement')
  const languageName = useTranslations('languages')
  const keysOf = useKeyLabels()
  const named = (words: string) => (name ? t('named', { name, words }) : words)
  if (agreement?.state === 'agreed') {
    return <span className="editor-agreed">{named(t('agreed'))}</span>
  }
  if (agreement?.state !== 'stale' && agreement?.state !== 'unconfirmed') return null
  const changed = changedSide(agreement)
  return (
    <>
      {changed && (
        <button
          type="button"
          className="editor-mark"
          aria-haspopup="dialog"
          onMouseDown={(event) => event.preventDefault()}
          onClick={onShow}
        >
          {named(
            changed === 'both'
              ? t('changed.both')
              : t('changed.one', { language: languageName(changed) }),
          )}
        </button>
      )}
      <button
        type="button"
        className="editor-button"
        aria-keyshortcuts={keysOf('confirmAgreement')}
        title={keysOf('confirmAgreement')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onConfirm}
      >
        {named(t('confirm'))}
      </button>
    </>
  )
}
