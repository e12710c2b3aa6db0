import type { ReactNode } from 'react'

type Props = { id: string; title: string; text: string; action: ReactNode }

/** The heading of one kind of entry. */
export function PartHeading({ id, title, text, action }: Props) {
  return (
    <div className="mb-2 flex flex-wrap items-end justify-between gap-3">
      <div className="grid gap-1">
        <h2 id={id} className="text-lg font-semibold">
          {title}
        </h2>
        <p className="max-w-prose text-sm text-ink-soft">{text}</p>
      </div>
      {action}
    </div>
  )
}
