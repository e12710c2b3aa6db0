import type { ReactNode } from 'react'

type Props = { name: string; isForPrint?: boolean; children: ReactNode }

/** A named fact in a `<dl>`. */
export function Fact({ name, isForPrint = false, children }: Props) {
  return (
    <div className={isForPrint ? 'print-only' : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
