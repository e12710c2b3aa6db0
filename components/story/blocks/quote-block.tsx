import type { BlockOf } from '@/db/content'
import { InlineText } from './inline-text'

export function QuoteBlock({ block }: { block: BlockOf<'quote'> }) {
  return (
    <blockquote>
      {block.paragraphs.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity and never move.
        <p key={index}>
          <InlineText text={text} />
        </p>
      ))}
    </blockquote>
  )
}
