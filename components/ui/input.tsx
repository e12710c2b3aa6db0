import { clsx } from 'clsx'
import type { ComponentProps } from 'react'

/** What all fields to write or choose in look like. */
export const fieldStyle =
  'w-full min-w-0 rounded-md border border-hairline-strong bg-paper px-3 text-sm text-ink placeholder:text-ink-soft disabled:cursor-not-allowed disabled:opacity-50 aria-invalid:border-danger'

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return <input className={clsx(fieldStyle, 'h-9', className)} {...props} />
}
