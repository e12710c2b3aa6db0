import { ChevronDownIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from '@/lib/class-names'
import { fieldStyle } from './input'

export type Choice = { value: string; label: string }

type Props = Omit<ComponentProps<'select'>, 'onChange' | 'children'> & {
  choices: Choice[]
  onValueChange?: (value: string) => void
}

/** One of several, by the system's own list: that is what telephones and screen readers know best. */
export function Select({ choices, onValueChange, className, ...props }: Props) {
  return (
    <span className={cn('relative inline-block w-full', className)}>
      <select
        className={cn(fieldStyle, 'h-9 appearance-none truncate pe-9')}
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
