import type { ReactNode } from 'react'

type Props = { title: string; rows: { name: string; value: ReactNode }[] }

/** A part of how the site is, a line each. */
export function StatusList({ title, rows }: Props) {
  return (
    <section className="grid content-start gap-2">
      <h2 className="text-lg font-semibold">{title}</h2>
      <dl className="divide-y divide-hairline rounded-lg border border-hairline text-sm">
        {rows.map(({ name, value }) => (
          <div key={name} className="grid gap-1 px-4 py-2 sm:grid-cols-[12rem_1fr]">
            <dt className="text-ink-soft">{name}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
