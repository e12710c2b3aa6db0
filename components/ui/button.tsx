import { clsx } from 'clsx'
import type { ComponentProps } from 'react'
import { Slot } from './slot'

const variants = {
  primary: 'border-transparent bg-accent text-paper hover:bg-accent/90',
  secondary: 'border-hairline-strong bg-paper text-ink hover:bg-paper-tint',
  ghost: 'border-transparent text-ink hover:bg-paper-tint aria-expanded:bg-paper-tint',
  danger: 'border-transparent bg-danger text-paper hover:bg-danger/90',
  /** As tall and wide as its words. */
  link: 'border-0! text-accent underline underline-offset-4 hover:text-ink',
}

const sizes = {
  medium: 'h-9 px-3.5',
  small: 'h-8 px-2.5',
  icon: 'size-9',
}

type Look = { variant?: keyof typeof variants; size?: keyof typeof sizes }

export function buttonStyle({ variant = 'primary', size = 'medium' }: Look): string {
  return clsx(
    'inline-flex shrink-0 items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0',
    variants[variant],
    size !== 'icon' && 'text-sm',
    variant !== 'link' && sizes[size],
  )
}

type Props = ComponentProps<'button'> & Look & { asChild?: boolean }

export function Button({ variant, size, asChild, className, type = 'button', ...props }: Props) {
  const style = clsx(buttonStyle({ variant, size }), className)
  if (asChild) return <Slot className={style} {...props} />
  return <button type={type} className={style} {...props} />
}
