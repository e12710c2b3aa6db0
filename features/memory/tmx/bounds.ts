import type { AskedSize } from '@/features/access/asked-size'

/** What a file of a memory may hold. */
export type TmxBounds = {
  characters: number
  pairs: number
  /** How long a text of a pair may be: each is compared with what is written. */
  text: number
}

/** In the newsroom: what is read and kept while one waits. */
export const askedBounds: TmxBounds = { characters: 10_000_000, pairs: 20_000, text: 20_000 }

/** In the shell: a hundred thousand pairs of passages. */
export const shellBounds: TmxBounds = { ...askedBounds, characters: 100_000_000, pairs: 1_000_000 }

/** A file, and what is sent with its text. */
export const fileSize: AskedSize = { values: 10, characters: askedBounds.characters + 1000 }
