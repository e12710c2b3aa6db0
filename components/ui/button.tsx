import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { cn } from '@/lib/class-names'
import { Slot } from './slot'

export const buttonStyle = cva(
  'inline-flex shrink-0 items-center justify-center gap-2 rounded-md border border-transparent font-medium whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        primary: 'bg-accent text-paper hover:bg-accent/90',
        secondary: 'border-hairline-strong bg-paper text-ink hover:bg-paper-tint',
        ghost: 'text-ink hover:bg-paper-tint aria-expanded:bg-paper-tint',
        danger: 'bg-danger text-paper hover:bg-danger/90',
        link: 'h-auto border-0 px-0 text-accent underline underline-offset-4 hover:text-ink',
      },
      size: {
        medium: 'h-9 px-3.5 text-sm',
        small: 'h-8 px-2.5 text-sm',
        icon: 'size-9',
      },
    },
    compoundVariants: [{ variant: 'link', size: ['medium', 'small'], class: 'h-auto px-0' }],
    defaultVariants: { variant: 'primary', size: 'medium' },
  },
)

type Props = ComponentProps<'button'> & VariantProps<typeof buttonStyle> & { asChild?: boolean }

export function Button({ variant, size, asChild, className, type = 'button', ...props }: Props) {
  const style = cn(buttonStyle({ variant, size }), className)
  if (asChild) return <Slot className={style} {...props} />
  return <button type={type} className={style} {...props} />
}
