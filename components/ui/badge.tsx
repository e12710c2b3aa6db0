import { cva, type VariantProps } from 'class-variance-authority'
import { clsx } from 'clsx'
import type { ComponentProps } from 'react'

const style = cva(
  'inline-flex items-center gap-1 rounded-full border px-2 py-0.5 text-xs font-medium whitespace-nowrap',
  {
    variants: {
      tone: {
        plain: 'border-hairline bg-paper-tint text-ink',
        accent: 'border-transparent bg-accent-tint text-accent',
        caution: 'border-transparent bg-caution-tint text-caution',
        absent: 'border-dashed border-hairline-strong bg-transparent text-ink-soft',
        danger: 'border-transparent bg-danger-tint text-danger',
      },
    },
    defaultVariants: { tone: 'plain' },
  },
)

export function Badge({
  tone,
  className,
  ...props
}: ComponentProps<'span'> & VariantProps<typeof style>) {
  return <span className={clsx(style({ tone }), className)} {...props} />
}
