import type { Block, BlockOf, Inline } from '@/db/content'
import { highestNumber } from '@/db/highest-number'
import { type BlockRules, pictureless } from './block-rules'
import { inlineText, linksOfRuns, normalInlines, normalLines } from './inline-text'

/** Blocks of running text: one line, or several of one kind. */

export const paragraphRules: BlockRules<BlockOf<'paragraph'>> = {
  ...textRules(({ text }) => [text]),
  withLines: () => null,
  normal: ({ text }) => ({ type: 'paragraph', text: normalInlines(text) }),
  isEmpty: ({ text }) => text.length === 0,
}

export const headingRules: BlockRules<BlockOf<'heading'>> = {
  ...textRules(({ text }) => [text]),
  withLines: () => null,
  normal: ({ level, text }) => ({ type: 'heading', level, text: normalInlines(text) }),
  isEmpty: ({ text }) => text.length === 0,
}

export const quoteRules: BlockRules<BlockOf<'quote'>> = {
  ...textRules(({ paragraphs }) => paragraphs),
  withLines: (_, paragraphs) => ({ type: 'quote', paragraphs }),
  normal: ({ paragraphs }) => ({ type: 'quote', paragraphs: normalLines(paragraphs) }),
  isEmpty: ({ paragraphs }) => paragraphs.length === 0,
}

export const listRules: BlockRules<BlockOf<'list'>> = {
  ...textRules(({ items }) => items),
  // A list goes on in the next passage with its next number.
  withLines: ({ style, start = 1 }, items, from) =>
    listFrom(style, Math.min(start + from, highestNumber), items),
  normal: ({ style, start = 1, items }) => listFrom(style, start, normalLines(items)),
  isEmpty: ({ items }) => items.length === 0,
}

/** A list counts from 1 unless it says otherwise; bullets count nothing. */
function listFrom(style: BlockOf<'list'>['style'], start: number, items: Inline[][]) {
  const own = style === 'numbered' && start !== 1 ? { start } : {}
  return { type: 'list' as const, style, ...own, items }
}

function textRules<B extends Block>(lines: (block: B) => Inline[][]) {
  const text = (block: B) => lines(block).map(inlineText).join('\n')
  return {
    ...pictureless,
    text,
    plain: text,
    lines,
    words: () => [],
    runs: (block: B) => lines(block).flat(),
    links: (block: B) => linksOfRuns(lines(block).flat()),
  }
}
