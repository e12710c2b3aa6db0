'use client'

import { useTranslations } from 'next-intl'
import type { FormEvent, ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { DialogActions } from '@/components/ui/dialog'
import { EditorDialog } from './editor-dialog'

type Props = {
  title: string
  isWide?: boolean
  submitLabel: string
  isComplete?: boolean
  /** A way out that does something else. */
  otherWay?: { label: string; onPress: () => void } | null
  cancelLabel?: string
  /** Answers false where it cannot be done yet, and what is missing is said. */
  onSubmit: () => boolean
  onClose: () => void
  children: ReactNode
}

/** A window over the text in which something is filled in, and done at the end. */
export function DialogForm(props: Props) {
  const { title, isWide, submitLabel, isComplete = true, otherWay, onSubmit, onClose } = props
  const cancel = useTranslations('newsroom.shell')('cancel')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (onSubmit()) onClose()
  }
  return (
    <EditorDialog {...{ title, isWide, onClose }}>
      <form className="grid min-w-0 gap-4" onSubmit={submit}>
        {props.children}
        <DialogActions>
          {otherWay && (
            <Button variant="secondary" onClick={otherWay.onPress}>
              {otherWay.label}
            </Button>
          )}
          <Button variant="secondary" onClick={onClose}>
            {props.cancelLabel ?? cancel}
          </Button>
          <Button type="submit" disabled={!isComplete}>
            {submitLabel}
          </Button>
        </DialogActions>
      </form>
    </EditorDialog>
  )
}
