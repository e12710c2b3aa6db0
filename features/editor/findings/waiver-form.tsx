'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { toast } from '@/components/ui/toast'
import type { ShownFinding } from './shown-finding'
import type { FindingsSession } from './use-findings'

type Props = { session: FindingsSession; finding: ShownFinding; onCancel: () => void }

/** Asks why a finding is to stand; without a reason none does. */
export function WaiverForm({ session, finding, onCancel }: Props) {
  const t = useTranslations('newsroom.editor.findings')
  const id = useId()
  const [reason, setReason] = useState('')
  const [isBusy, setBusy] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy || !reason.trim()) return
    setBusy(true)
    const fault = await session.waive(finding, reason.trim()).catch(() => 'unreachable')
    setBusy(false)
    if (fault) toast.error(t(fault === 'changed-meanwhile' ? 'gone' : 'notWaived'))
    else toast.success(t('waived'))
  }
  return (
    <form className="editor-finding-deeds" onSubmit={send}>
      <label htmlFor={id}>{t('reason')}</label>
      <input
        id={id}
        className="editor-finding-reason"
        value={reason}
        maxLength={500}
        // biome-ignore lint/a11y/noAutofocus: the writer has just asked for it
        autoFocus
        onChange={({ target }) => setReason(target.value)}
      />
      <button type="submit" className="editor-button" disabled={!reason.trim()} aria-busy={isBusy}>
        {t('confirm')}
      </button>
      <button type="button" className="editor-button" onClick={onCancel}>
        {t('cancel')}
      </button>
    </form>
  )
}
