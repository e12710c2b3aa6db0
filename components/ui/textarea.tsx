import type { ComponentProps } from 'react'
import { cn } from '@/lib/class-names'
import { fieldStyle } from './input'

/** Grows with its text. */
export function Textarea({ className, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      className={cn(fieldStyle, 'field-sizing-content min-h-20 py-2', className)}
      {...props}
    />
  )
}
