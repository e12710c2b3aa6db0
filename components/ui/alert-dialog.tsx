'use client'

import type { ReactNode } from 'react'
import { Button } from './button'
import { DialogActions } from './dialog'
import { Modal } from './modal'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  /** What will happen, and what of it cannot be undone. */
  description: ReactNode
  confirmLabel: ReactNode
  cancelLabel: ReactNode
  isDangerous?: boolean
  onConfirm: () => void
}

/** Asks before something that cannot be undone. The safe answer has the focus. */
export function AlertDialog({ open, onOpenChange, isDangerous = true, ...props }: Props) {
  if (!open) return null
  const close = () => onOpenChange(false)
  const confirm = () => {
    props.onConfirm()
    close()
  }
  return (
    <Modal
      role="alertdialog"
      title={props.title}
      description={props.description}
      isEasilyClosed={false}
      onClose={close}
    >
      <DialogActions>
        <Button variant="secondary" onClick={close}>
          {props.cancelLabel}
        </Button>
        <Button variant={isDangerous ? 'danger' : 'primary'} onClick={confirm}>
          {props.confirmLabel}
        </Button>
      </DialogActions>
    </Modal>
  )
}
