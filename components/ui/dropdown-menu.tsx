'use client'

import { CheckIcon } from 'lucide-react'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from '@/lib/class-names'

export const DropdownMenuTrigger = Radix.Trigger
export const DropdownMenuRadioGroup = Radix.RadioGroup
/** Out of what would cut the menu off. */
export const DropdownMenuPortal = Radix.Portal

/** Leaves the rest of the page as it is: hiding that from screen readers would leave none of it. */
export function DropdownMenu(props: ComponentProps<typeof Radix.Root>) {
  return <Radix.Root modal={false} {...props} />
}

const itemStyle =
  'flex cursor-default items-center gap-2 rounded-sm px-2 py-1.5 text-sm outline-none select-none data-disabled:opacity-50 data-highlighted:bg-accent-tint [&_svg]:size-4 [&_svg]:shrink-0'

export function DropdownMenuContent(props: ComponentProps<typeof Radix.Content>) {
  const { className, ...content } = props
  // Beside its button, not at the end of the document: so it is read within the same landmark.
  return (
    <Radix.Content
      sideOffset={4}
      collisionPadding={8}
      className={cn(
        'z-50 min-w-44 rounded-md border border-hairline bg-paper-raised p-1 text-start text-ink shadow-lg',
        className,
      )}
      {...content}
    />
  )
}

type ItemProps = ComponentProps<typeof Radix.Item> & { isDangerous?: boolean }

export function DropdownMenuItem({ className, isDangerous, ...props }: ItemProps) {
  return (
    <Radix.Item className={cn(itemStyle, isDangerous && 'text-danger', className)} {...props} />
  )
}

export function DropdownMenuRadioItem(props: ComponentProps<typeof Radix.RadioItem>) {
  const { className, children, ...item } = props
  return (
    <Radix.RadioItem className={cn(itemStyle, 'justify-between', className)} {...item}>
      {children}
      <Radix.ItemIndicator>
        <CheckIcon aria-hidden />
      </Radix.ItemIndicator>
    </Radix.RadioItem>
  )
}

export function DropdownMenuLabel({ className, ...props }: ComponentProps<typeof Radix.Label>) {
  return <Radix.Label className={cn('px-2 py-1.5 text-xs text-ink-soft', className)} {...props} />
}

export function DropdownMenuSeparator(props: ComponentProps<typeof Radix.Separator>) {
  return <Radix.Separator className="-mx-1 my-1 h-px bg-hairline" {...props} />
}
