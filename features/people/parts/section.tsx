import type { ReactNode } from 'react'

type Props = { title: string; text?: ReactNode; children: ReactNode }

/** A part of the account page. */
export function Section({ title, text, children }: Props) {
  return (
    <section className="grid gap-4 border-t border-hairline py-6 md:grid-cols-[16rem_1fr] md:gap-8">
      <div className="grid content-start gap-1">
        <h2 className="font-semibold">{title}</h2>
        {text && <p className="text-sm text-ink-soft">{text}</p>}
      </div>
      <div className="grid max-w-xl min-w-0 content-start justify-items-start gap-4">
        {children}
      </div>
    </section>
  )
}
