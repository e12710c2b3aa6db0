import { createHash } from 'node:crypto'
import type { Block } from '@/db/content'
import { rulesOf } from './blocks/rules-of'
import { blockText, mediaIdsOf } from './text'

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

const targetsOf = (block: Block) => [...mediaIdsOf([block]), ...rulesOf(block).links(block)]
