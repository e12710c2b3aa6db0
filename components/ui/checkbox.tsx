'use client'

import { clsx } from 'clsx'
import { type ComponentProps, useEffectEvent, useLayoutEffect, useRef } from 'react'

type Props = Omit<ComponentProps<'input'>, 'checked' | 'onChange' | 'type'> & {
  checked?: boolean | 'indeterminate'
  onCheckedChange?: (isChecked: boolean) => void
}

export function Checkbox({ checked, onCheckedChange, className, ...props }: Props) {
  const box = useRef<HTMLInputElement>(null)
  const tellEarly = useEffectEvent(() => {
    const isDrawn = (checked ?? props.defaultChecked) === true
    const isChecked = box.current?.checked ?? isDrawn
    // A moment later: what is around it is not taken up yet.
    if (isChecked !== isDrawn) queueMicrotask(() => onCheckedChange?.(isChecked))
  })
  // What was chosen before React took the page up was told to nobody: it is told as that happens.
  useLayoutEffect(() => tellEarly(), [])
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = checked === 'indeterminate'
  }, [checked])
  return (
    <input
      ref={box}
      type="checkbox"
      // A browser that puts an earlier choice back on loading would seem to choose it anew.
      autoComplete={onCheckedChange && 'off'}
      className={clsx('size-4 shrink-0 accent-accent disabled:opacity-50', className)}
      {...(checked !== undefined && { checked: checked === true })}
      onChange={({ target }) => onCheckedChange?.(target.checked)}
      {...props}
    />
  )
}
