'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { TextField } from '@/components/newsroom/form/text-field'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { DialogActions, DialogClose } from '@/components/ui/dialog'

/** A link that is shown this once. */
export function LinkToPassOn({ link, text }: { link: string; text: string }) {
  const t = useTranslations('newsroom.copy')
  const close = useTranslations('newsroom.shell')('close')
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <p role="status" className="text-sm">
        {text}
      </p>
      <TextField
        ref={field}
        label={t('link')}
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <DialogActions>
        <DialogClose>
          <Button variant="secondary">{close}</Button>
        </DialogClose>
        <CopyButton
          text={link}
          shownIn={field}
          label={t('copyLink')}
          doneLabel={t('done')}
          selectedLabel={t('selected')}
        />
      </DialogActions>
    </>
  )
}
