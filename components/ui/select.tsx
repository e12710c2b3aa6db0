'use client'

import { clsx } from 'clsx'
import { ChevronDownIcon } from 'lucide-react'
import { type ComponentProps, useLayoutEffect, useRef } from 'react'
import { fieldStyle } from './input'

export type Choice = { value: string; label: string }

type Props = Omit<ComponentProps<'select'>, 'onChange' | 'children'> & {
  choices: Choice[]
  onValueChange?: (value: string) => void
}

/** One of several, by the system's own list: that is what telephones and screen readers know best. */
export function Select({ choices, onValueChange, className, ...props }: Props) {
  const select = useEarlyChoice({ choices, onValueChange, ...props })
  return (
    <span className={clsx('relative inline-block w-full', className)}>
      <select
        ref={select}
        // A browser that puts an earlier choice back on loading would seem to choose it anew.
        autoComplete={onValueChange && 'off'}
        className={clsx(fieldStyle, 'h-9 appearance-none truncate pe-9')}
        {...props}
        {...(onValueChange && { onChange: ({ target }) => onValueChange(target.value) })}
      >
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <ChevronDownIcon
        aria-hidden
        className="pointer-events-none absolute inset-e-3 top-2.5 size-4 text-ink-soft"
      />
    </span>
  )
}

/** What was chosen before React took the page up was told to nobody: it is told as that happens. */
function useEarlyChoice({ choices, onValueChange, value, defaultValue }: Props) {
  const select = useRef<HTMLSelectElement>(null)
  const tellEarly = useRef(() => {
    const drawn = String(value ?? defaultValue ?? '')
    const shown = select.current?.value ?? drawn
    const isDrawn = choices.some((choice) => choice.value === drawn)
    // A moment later: what is around it is not taken up yet.
    if (isDrawn && shown !== drawn) queueMicrotask(() => onValueChange?.(shown))
  })
  useLayoutEffect(() => tellEarly.current(), [])
  return select
}
