'use client'

import { AlertDialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from './button'
import { DialogActions, sheetStyle, veilStyle } from './dialog'
import { useFocusBack } from './focus-back'

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
  const focusBack = useFocusBack()
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={veilStyle} />
        <Radix.Content className={sheetStyle} {...focusBack}>
          <Radix.Title className="text-lg font-semibold">{props.title}</Radix.Title>
          <Radix.Description className="text-sm text-ink-soft">
            {props.description}
          </Radix.Description>
          <DialogActions>
            <Radix.Cancel asChild>
              <Button variant="secondary">{props.cancelLabel}</Button>
            </Radix.Cancel>
            <Radix.Action asChild>
              <Button variant={isDangerous ? 'danger' : 'primary'} onClick={props.onConfirm}>
                {props.confirmLabel}
              </Button>
            </Radix.Action>
          </DialogActions>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
