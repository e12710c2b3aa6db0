import type { ComponentProps } from 'react'
import { cn } from '@/lib/class-names'

export function Label({ htmlFor, className, children, ...props }: ComponentProps<'label'>) {
  return (
    <label htmlFor={htmlFor} className={cn('text-sm font-medium text-ink', className)} {...props}>
      {children}
    </label>
  )
}
