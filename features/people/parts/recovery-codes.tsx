'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { DialogActions } from '@/components/ui/dialog'

/** The codes for when the telephone is lost. They are not to be had a second time. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const t = useTranslations('newsroom.twoFactor')
  const copy = useTranslations('newsroom.copy')
  const list = useRef<HTMLUListElement>(null)
  return (
    <>
      <ul ref={list} className="grid grid-cols-2 gap-x-6 gap-y-1 rounded-md bg-paper-tint p-4">
        {codes.map((code) => (
          <li key={code}>
            <code className="text-sm select-all">{code}</code>
          </li>
        ))}
      </ul>
      <DialogActions>
        <CopyButton
          text={codes.join('\n')}
          shownIn={list}
          label={t('copyCodes')}
          doneLabel={copy('done')}
          selectedLabel={copy('selected')}
        />
        <Button onClick={onKept}>{t('kept')}</Button>
      </DialogActions>
    </>
  )
}
