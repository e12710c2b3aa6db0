import { clsx } from 'clsx'
import type { ComponentProps } from 'react'

const tones = {
  plain: 'border-hairline bg-paper-tint text-ink',
  accent: 'border-transparent bg-accent-tint text-accent',
  caution: 'border-transparent bg-caution-tint text-caution',
  absent: 'border-dashed border-hairline-strong bg-transparent text-ink-soft',
  danger: 'border-transparent bg-danger-tint text-danger',
}

type Props = ComponentProps<'span'> & { tone?: keyof typeof tones }

export function Badge({ tone = 'plain', className, ...props }: Props) {
  return (
    <span
      className={clsx(
        'inline-flex items-center gap-1 rounded-full border px-2 py-0.5 text-xs font-medium whitespace-nowrap',
        tones[tone],
        className,
      )}
      {...props}
    />
  )
}
