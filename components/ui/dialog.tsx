'use client'

import { clsx } from 'clsx'
import { XIcon } from 'lucide-react'
import {
  type ComponentProps,
  createContext,
  type ReactElement,
  type ReactNode,
  use,
  useState,
} from 'react'
import { Button } from './button'
import { Modal } from './modal'
import { Slot } from './slot'

type Control = { isOpen: boolean; setOpen: (isOpen: boolean) => void }

const DialogContext = createContext<Control>({ isOpen: false, setOpen: () => {} })

type DialogProps = {
  /** Where it is said from outside whether it is open. */
  open?: boolean
  onOpenChange?: (isOpen: boolean) => void
  children: ReactNode
}

export function Dialog({ open, onOpenChange, children }: DialogProps) {
  const [isOpenedHere, setOpenedHere] = useState(false)
  const setOpen = (isOpen: boolean) => {
    setOpenedHere(isOpen)
    onOpenChange?.(isOpen)
  }
  return <DialogContext value={{ isOpen: open ?? isOpenedHere, setOpen }}>{children}</DialogContext>
}

export function DialogTrigger({ children }: { children: ReactElement<ComponentProps<'button'>> }) {
  const { isOpen, setOpen } = use(DialogContext)
  return (
    <Slot
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={({ currentTarget }) => {
        // Safari gives none to what is clicked, and it is to come back here.
        currentTarget.focus()
        setOpen(true)
      }}
    >
      {children}
    </Slot>
  )
}

export function DialogClose({ children }: { children: ReactElement<ComponentProps<'button'>> }) {
  const { setOpen } = use(DialogContext)
  return <Slot onClick={() => setOpen(false)}>{children}</Slot>
}

type Props = Omit<ComponentProps<typeof Modal>, 'onClose' | 'cross' | 'role'> & {
  /** What closes it, in words. */
  closeLabel: string
}

/** A window over the page, with a title and a cross. */
export function DialogContent({ closeLabel, ...props }: Props) {
  const { isOpen, setOpen } = use(DialogContext)
  if (!isOpen) return null
  const cross = (
    <Button
      variant="ghost"
      size="icon"
      aria-label={closeLabel}
      className="absolute end-3 top-3"
      onClick={() => setOpen(false)}
    >
      <XIcon aria-hidden />
    </Button>
  )
  return <Modal {...props} cross={cross} onClose={() => setOpen(false)} />
}

/** The buttons of a dialog, the one that does it last. */
export function DialogActions({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div
      className={clsx('flex flex-col-reverse gap-2 sm:flex-row sm:justify-end', className)}
      {...props}
    />
  )
}
