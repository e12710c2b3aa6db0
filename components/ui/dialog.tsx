'use client'

import { XIcon } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from '@/lib/class-names'
import { buttonStyle } from './button'
import { useFocusBack } from './focus-back'

export const Dialog = Radix.Root
export const DialogTrigger = Radix.Trigger
export const DialogClose = Radix.Close

export const veilStyle =
  'fixed inset-0 z-40 bg-black/50 motion-safe:data-[state=open]:animate-[fade-in_120ms]'
export const sheetStyle =
  'fixed inset-s-1/2 top-1/2 z-50 grid max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-lg -translate-1/2 gap-4 overflow-y-auto rounded-lg border border-hairline bg-paper-raised p-6 text-ink shadow-xl'

type Props = Omit<ComponentProps<typeof Radix.Content>, 'title'> & {
  title: ReactNode
  description?: ReactNode
  /** What closes it, in words. */
  closeLabel: string
}

/** A window over the page, with a title and a cross. */
export function DialogContent(props: Props) {
  const { title, description, closeLabel, className, children, ...content } = props
  const focusBack = useFocusBack(content)
  return (
    <Radix.Portal>
      <Radix.Overlay className={veilStyle} />
      <Radix.Content
        className={cn(sheetStyle, className)}
        onEscapeKeyDown={(event) => {
          // The key leaves the characters to choose from, not what is written in the window.
          if (event.isComposing) event.preventDefault()
        }}
        {...content}
        {...focusBack}
        {...(!description && { 'aria-describedby': undefined })}
      >
        <div className="grid gap-1 pe-8">
          <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
          {description && (
            <Radix.Description className="text-sm text-ink-soft">{description}</Radix.Description>
          )}
        </div>
        {children}
        <Radix.Close
          aria-label={closeLabel}
          className={cn(buttonStyle({ variant: 'ghost', size: 'icon' }), 'absolute end-3 top-3')}
        >
          <XIcon aria-hidden />
        </Radix.Close>
      </Radix.Content>
    </Radix.Portal>
  )
}

/** The buttons of a dialog, the one that does it last. */
export function DialogActions({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div
      className={cn('flex flex-col-reverse gap-2 sm:flex-row sm:justify-end', className)}
      {...props}
    />
  )
}
