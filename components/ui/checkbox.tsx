'use client'

import { clsx } from 'clsx'
import { type ComponentProps, useLayoutEffect, useRef } from 'react'

type Props = Omit<ComponentProps<'input'>, 'checked' | 'onChange' | 'type'> & {
  checked?: boolean | 'indeterminate'
  onCheckedChange?: (isChecked: boolean) => void
}

export function Checkbox({ checked, onCheckedChange, className, ...props }: Props) {
  const box = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = checked === 'indeterminate'
  }, [checked])
  return (
    <input
      ref={box}
      type="checkbox"
      className={clsx('size-4 shrink-0 accent-accent disabled:opacity-50', className)}
      {...(checked !== undefined && { checked: checked === true })}
      onChange={({ target }) => onCheckedChange?.(target.checked)}
      {...props}
    />
  )
}
