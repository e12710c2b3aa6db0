import type { BlockOf } from '@/db/content'
import { InlineText } from './inline-text'

export function ListBlock({ block }: { block: BlockOf<'list'> }) {
  const items = block.items.map((text, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity and never move.
    <li key={index}>
      <InlineText text={text} />
    </li>
  ))
  return block.style === 'numbered' ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>
}
