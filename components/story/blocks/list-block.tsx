import type { BlockOf } from './block-of'
import { InlineText } from './inline-text'

export function ListBlock({ block }: { block: BlockOf<'list'> }) {
  const List = block.style === 'numbered' ? 'ol' : 'ul'
  return (
    <List>
      {block.items.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity and never move.
        <li key={index}>
          <InlineText text={text} />
        </li>
      ))}
    </List>
  )
}
