import { clsx } from 'clsx'
import type { ComponentProps } from 'react'

type Props = ComponentProps<'table'> & {
  /** What the table lists, for those who hear it. */
  label: string
}

/**
 * Scrolls sideways where the screen is too narrow; by keyboard too, hence the focus. It holds what is
 * hidden from sight in its cells, which would else make the page itself too wide.
 */
export function Table({ label, className, ...props }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
    <section aria-label={label} tabIndex={0} className="relative overflow-x-auto">
      <table aria-label={label} className={clsx('w-full text-sm', className)} {...props} />
    </section>
  )
}

export function TableRow({ className, ...props }: ComponentProps<'tr'>) {
  return <tr className={clsx('border-b border-hairline', className)} {...props} />
}

export function TableHeading({ className, ...props }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      className={clsx(
        'px-3 py-2 text-start font-medium whitespace-nowrap text-ink-soft',
        className,
      )}
      {...props}
    />
  )
}

export function TableCell({ className, ...props }: ComponentProps<'td'>) {
  return <td className={clsx('px-3 py-2.5 align-middle', className)} {...props} />
}
