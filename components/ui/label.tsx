import { clsx } from 'clsx'
import type { ComponentProps } from 'react'

export function Label({ htmlFor, className, children, ...props }: ComponentProps<'label'>) {
  return (
    <label htmlFor={htmlFor} className={clsx('text-sm font-medium text-ink', className)} {...props}>
      {children}
    </label>
  )
}
