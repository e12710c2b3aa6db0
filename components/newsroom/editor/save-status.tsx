'use client'

import { CircleAlert, CircleCheck, CloudOff, LoaderCircle, PencilLine } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'

type Props = {
  kind: 'saved' | 'unsaved' | 'saving' | 'offline' | 'failed' | 'conflict' | 'refused'
  /** When it was saved last, ISO 8601. */
  at: string | null
}

const icons = {
  saved: CircleCheck,
  unsaved: PencilLine,
  saving: LoaderCircle,
  offline: CloudOff,
  failed: CircleAlert,
  conflict: CircleAlert,
  refused: CircleAlert,
}

/** Whether what is on the screen is in the newsroom's store. */
export function SaveStatus({ kind, at }: Props) {
  const t = useTranslations('newsroom.editor.save')
  const format = useFormatter()
  const Icon = icons[kind]
  const time = at && format.dateTime(new Date(at), { hour: '2-digit', minute: '2-digit' })
  return (
    <p className="editor-save" data-state={kind} role="status">
      <Icon aria-hidden size={16} />
      {kind === 'saved' && time ? t('savedAt', { time }) : t(kind)}
    </p>
  )
}
