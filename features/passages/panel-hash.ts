import { createHash } from 'node:crypto'
import type { Block, Inline } from '@/db/content'
import { blockText, inlinesOf } from '@/features/stories/text'

/**
 * What a panel says, as a SHA-256 in hex. Over the text in NFKC with white space folded, and the
 * targets of its links and pictures: formatting alone changes nothing.
 */
export function panelHash(blocks: Block[]): string {
  const said = blocks.map((block) => [foldText(blockText(block)), ...targetsOf(block)].join('\n'))
  return createHash('sha256').update(said.filter(Boolean).join('\n')).digest('hex')
}

function foldText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim()
}

function targetsOf(block: Block): string[] {
  if (block.type === 'picture') return [block.picture.mediaId]
  if (block.type === 'gallery') return block.pictures.map((picture) => picture.mediaId)
  return inlinesOf(block).flatMap(linkOf)
}

const linkOf = ({ link }: Inline): string[] => (link === undefined ? [] : [link])
