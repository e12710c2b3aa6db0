import type { Block, BlockOf, Inline } from '@/db/content'
import { inlineText } from '@/features/passages/blocks/inline-text'
import { isShortened, videoAt } from '@/lib/players'

/** The video that a frame of another page shows; null for any other frame. */
export function embedFromFrame(element: Element): BlockOf<'embed'> | null {
  const address = element.getAttribute('src') ?? element.getAttribute('data-src') ?? ''
  return embedAt(address, element.getAttribute('title')?.trim() ?? '')
}

/** An address that stands on a line of its own is the video that it leads to. */
export function lineBlock(text: Inline[]): Block {
  return embedAt(inlineText(text), '') ?? { type: 'paragraph', text }
}

/** The addresses, alone on their line, of which nobody can know which video they lead to. */
export function shortAddresses(blocks: Block[]): string[] {
  return blocks.flatMap((block) => {
    const words = block.type === 'paragraph' ? inlineText(block.text) : ''
    return isShortened(words) ? [words] : []
  })
}

export function embedAt(address: string, title: string): BlockOf<'embed'> | null {
  const video = videoAt(address)
  return video && { type: 'embed', source: { kind: 'player', ...video }, title }
}
