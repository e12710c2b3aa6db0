'use client'

import { ArrowDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ToolButton } from './tool-button'

type Props = {
  stale: number
  /** How many passages could be confirmed. */
  open: number
  /** Which languages are behind which that are not on the screen, and the way to them. */
  elsewhere: { label: string; onGo: () => void }[]
  onNext: () => void
  onConfirmAll: () => void
}

/** How many passages one language has left behind, the way to them, and the confirming of all. */
export function AgreementLine({ stale, open, elsewhere, onNext, onConfirmAll }: Props) {
  const t = useTranslations('newsroom.editor.agreement')
  if (open + elsewhere.length === 0) return null
  return (
    <fieldset className="editor-agreement" aria-label={t('label')}>
      {stale > 0 && (
        <>
          <span className="editor-mark">{t('stale', { count: stale })}</span>
          <ToolButton
            label={t('next')}
            icon={<ArrowDown aria-hidden size={16} />}
            onPress={onNext}
          />
        </>
      )}
      {open > 0 && (
        <button type="button" className="editor-button" onClick={onConfirmAll}>
          {t('confirmAll', { count: open })}
        </button>
      )}
      {elsewhere.map(({ label, onGo }) => (
        <button key={label} type="button" className="editor-button" onClick={onGo}>
          {label}
        </button>
      ))}
    </fieldset>
  )
}
