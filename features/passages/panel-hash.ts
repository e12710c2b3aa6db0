import { createHash } from 'node:crypto'
import type { Block } from '@/db/content'
import { rulesOf } from './blocks/rules-of'
import { blockText, mediaIdsOf, picturesOf } from './text'

/**
 * What a panel says, as a SHA-256 in hex. Over the text in NFKC with white space folded, the targets of
 * its links and pictures, and what pictures are described as: formatting alone changes nothing.
 */
export function panelHash(blocks: Block[]): string {
  return hashOf(blocks, (block) => [...targetsOf(block), ...descriptionsOf(block)])
}

/**
 * Whether a panel says what it was confirmed as. What was confirmed before the descriptions of
 * pictures took part is held to the rest.
 */
export function isAsConfirmed(blocks: Block[], hash: string): boolean {
  return panelHash(blocks) === hash || hashOf(blocks, targetsOf) === hash
}

function hashOf(blocks: Block[], besideText: (block: Block) => string[]): string {
  const said = blocks.map((block) => [foldText(blockText(block)), ...besideText(block)].join('\n'))
  return createHash('sha256').update(said.filter(Boolean).join('\n')).digest('hex')
}

function foldText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim()
}

const targetsOf = (block: Block) => [...mediaIdsOf([block]), ...rulesOf(block).links(block)]

/** A line a picture even where it has none, so that one that is added later is a change. */
const descriptionsOf = (block: Block) => picturesOf([block]).map(({ alt }) => `: ${foldText(alt)}`)
