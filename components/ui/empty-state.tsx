import type { ReactNode } from 'react'

type Props = {
  icon?: ReactNode
  title: ReactNode
  /** What to do next. */
  text: ReactNode
  action?: ReactNode
}

/** Stands where a list would be, and says how to begin it. */
export function EmptyState({ icon, title, text, action }: Props) {
  return (
    <div className="grid justify-items-center gap-2 rounded-lg border border-dashed border-hairline-strong px-6 py-12 text-center">
      {icon && <div className="text-ink-soft [&_svg]:size-8">{icon}</div>}
      <p className="font-semibold">{title}</p>
      <p className="max-w-prose text-sm text-ink-soft">{text}</p>
      {action && <div className="mt-2">{action}</div>}
    </div>
  )
}
