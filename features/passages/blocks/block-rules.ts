import type { Block, Inline, Picture } from '@/db/content'

/** What the newsroom must know of a kind of block to write, compare, search and hand on its words. */
export type BlockRules<B extends Block = Block> = {
  /** Its words, its parts on lines of their own: what search, agreements and counts go by. */
  text(block: B): string
  /** The words that a reader gets who takes text alone, without captions. */
  plain(block: B): string
  /** Its words that no run of text holds: captions, names, descriptions. */
  words(block: B): string[]
  /** All runs of text, in reading order. */
  runs(block: B): Inline[]
  /**
   * Its lines of running text; null for what stands beside the text, and goes where the text around
   * it goes.
   */
  lines(block: B): Inline[][] | null
  /** The same with some lines alone, of which the first was at `from`; null for what is never parted. */
  withLines(block: B, lines: Inline[][], from: number): B | null
  /** The pictures that it shows, which all need words for those who cannot see them. */
  pictures(block: B): Picture[]
  /** The ids of what it shows out of the library. */
  mediaIds(block: B): string[]
  /** The addresses that it leads to. */
  links(block: B): string[]
  /** The one way to write it. */
  normal(block: B): B
  /** Of one in normal form, whether it says and shows nothing. */
  isEmpty(block: B): boolean
}

/** A kind of block without pictures. */
export const pictureless = { pictures: () => [], mediaIds: () => [] }

/** A kind of block that stands beside the running text. */
export const besideText = { lines: () => null, withLines: () => null }
