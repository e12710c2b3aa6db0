import { cva, type VariantProps } from 'class-variance-authority'
import { clsx } from 'clsx'
import type { ComponentProps } from 'react'
import { Slot } from './slot'

/** Those that are as tall and wide as a button; a link is as its words. */
const boxed: ('primary' | 'secondary' | 'ghost' | 'danger')[] = [
  'primary',
  'secondary',
  'ghost',
  'danger',
]

export const buttonStyle = cva(
  'inline-flex shrink-0 items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        primary: 'border-transparent bg-accent text-paper hover:bg-accent/90',
        secondary: 'border-hairline-strong bg-paper text-ink hover:bg-paper-tint',
        ghost: 'border-transparent text-ink hover:bg-paper-tint aria-expanded:bg-paper-tint',
        danger: 'border-transparent bg-danger text-paper hover:bg-danger/90',
        link: 'border-0! text-accent underline underline-offset-4 hover:text-ink',
      },
      size: {
        medium: 'text-sm',
        small: 'text-sm',
        icon: 'size-9',
      },
    },
    compoundVariants: [
      { variant: boxed, size: 'medium', class: 'h-9 px-3.5' },
      { variant: boxed, size: 'small', class: 'h-8 px-2.5' },
    ],
    defaultVariants: { variant: 'primary', size: 'medium' },
  },
)

type Props = ComponentProps<'button'> & VariantProps<typeof buttonStyle> & { asChild?: boolean }

export function Button({ variant, size, asChild, className, type = 'button', ...props }: Props) {
  const style = clsx(buttonStyle({ variant, size }), className)
  if (asChild) return <Slot className={style} {...props} />
  return <button type={type} className={style} {...props} />
}
