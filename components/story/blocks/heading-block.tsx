import type { BlockOf } from '@/db/content'
import { InlineText } from './inline-text'

export function HeadingBlock({ block }: { block: BlockOf<'heading'> }) {
  const Heading = block.level === 2 ? 'h2' : 'h3'
  return (
    <Heading>
      <InlineText text={block.text} />
    </Heading>
  )
}
