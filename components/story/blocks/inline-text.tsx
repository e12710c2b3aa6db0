import type { ReactNode } from 'react'
import type { Inline, Mark } from '@/db/content'

export function InlineText({ text }: { text: Inline[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity and never move.
  return text.map((run, index) => <Run key={index} run={run} />)
}

function Run({ run: { text, marks = [], link } }: { run: Inline }) {
  const marked = <Marked marks={marks}>{text}</Marked>
  return link ? <a href={link}>{marked}</a> : marked
}

function Marked({ marks: [mark, ...rest], children }: { marks: Mark[]; children: ReactNode }) {
  if (!mark) return children
  const marked = <Marked marks={rest}>{children}</Marked>
  switch (mark) {
    case 'bold':
      return <strong>{marked}</strong>
    case 'italic':
      return <em>{marked}</em>
    case 'superscript':
      return <sup>{marked}</sup>
    case 'subscript':
      return <sub>{marked}</sub>
    default:
      return mark satisfies never
  }
}
