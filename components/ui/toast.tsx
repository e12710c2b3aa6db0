'use client'

import { Toaster as Sonner } from 'sonner'

export { toast } from 'sonner'

/** Where short reports appear: `toast.success(…)`, `toast.error(…)`. */
export function Toaster({ label, closeLabel }: { label: string; closeLabel: string }) {
  return (
    <Sonner
      containerAriaLabel={label}
      position="bottom-right"
      closeButton
      toastOptions={{
        closeButtonAriaLabel: closeLabel,
        unstyled: true,
        classNames: {
          toast:
            'flex w-full flex-wrap items-start gap-3 rounded-md border border-hairline bg-paper-raised p-4 pe-10 text-sm text-ink shadow-lg',
          content: 'min-w-48 flex-1',
          title: 'font-medium',
          description: 'text-ink-soft',
          error: 'border-s-4 border-s-danger',
          success: 'border-s-4 border-s-accent',
          actionButton: 'ms-auto text-accent underline underline-offset-4',
          cancelButton: 'text-accent underline underline-offset-4',
          closeButton:
            'absolute end-2 top-2 inline-flex size-6 items-center justify-center rounded',
        },
      }}
    />
  )
}
