'use client'

import { CheckIcon, MinusIcon } from 'lucide-react'
import { Checkbox as Radix } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from '@/lib/class-names'
import { useHydrated } from '@/lib/use-hydrated'

export function Checkbox({ className, ...props }: ComponentProps<typeof Radix.Root>) {
  const look = cn(
    'group size-4 shrink-0 rounded-sm border border-hairline-strong bg-paper text-paper disabled:opacity-50 data-[state=checked]:border-accent data-[state=checked]:bg-accent data-[state=indeterminate]:border-accent data-[state=indeterminate]:bg-accent',
    className,
  )
  // On the server the part has a style as an attribute, which no page of ours takes.
  if (!useHydrated()) return <span className={cn('inline-block', look)} />
  return (
    <Radix.Root className={look} {...props}>
      <Radix.Indicator className="flex items-center justify-center">
        <CheckIcon aria-hidden className="size-3.5 group-data-[state=indeterminate]:hidden" />
        <MinusIcon aria-hidden className="size-3.5 group-data-[state=checked]:hidden" />
      </Radix.Indicator>
    </Radix.Root>
  )
}
