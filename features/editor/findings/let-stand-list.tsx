'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import type { LetStand } from './shown-finding'
import { useEntry } from './use-entry'
import type { FindingsSession } from './use-findings'

/** What was found and let stand, by whom and why; who may let stand may take it back. */
export function LetStandList({ session }: { session: FindingsSession }) {
  const t = useTranslations('newsroom.editor.findings')
  const { letStand } = session
  if (letStand.length === 0) return null
  return (
    <details>
      <summary className="cursor-pointer">{t('letStand', { count: letStand.length })}</summary>
      <ul className="mt-1 grid gap-2 wrap-anywhere">
        {letStand.map((finding) => (
          <Entry key={finding.key} {...{ session, finding }} />
        ))}
      </ul>
    </details>
  )
}

function Entry({ session, finding }: { session: FindingsSession; finding: LetStand }) {
  const t = useTranslations('newsroom.editor.findings')
  const entryOf = useEntry()
  const [isBusy, setBusy] = useState(false)
  const { by } = finding
  const takeBack = async () => {
    if (isBusy) return
    setBusy(true)
    const fault = await session.takeBack(finding).catch(() => 'unreachable')
    setBusy(false)
    if (fault) toast.error(t('notTakenBack'))
    else toast.success(t('takenBack'))
  }
  return (
    <li>
      <p>{entryOf(finding)}</p>
      <p className="text-ink-soft">{t('because', { name: by.name, reason: by.reason })}</p>
      {session.mayWaive && (
        <button type="button" className="editor-button" aria-busy={isBusy} onClick={takeBack}>
          {t('takeBack')}
        </button>
      )}
    </li>
  )
}
