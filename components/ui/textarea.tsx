import { clsx } from 'clsx'
import type { ComponentProps } from 'react'
import { fieldStyle } from './input'

/** Grows with its text. */
export function Textarea({ className, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      className={clsx(fieldStyle, 'field-sizing-content min-h-20 py-2', className)}
      {...props}
    />
  )
}
