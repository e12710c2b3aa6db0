import type { IndexWords } from '@/features/search/index-words'
import type { Tell } from './progress'

/** An index that is made again, a chunk of its texts at a time. */
export type Remaking<Chunk> = {
  /** How many texts were to be done when it began or went on. */
  total: number
  /**
   * The chunk that comes next; `words` is asked for each of its texts, so that they can be cut ahead of its turn. Null
   * where none is left, or none of the stories up to one.
   */
  next: (words: IndexWords, upTo?: number) => Chunk | null
  /** Writes a chunk as it stands now: what changed since it was cut is cut anew. */
  write: (chunk: Chunk, words: IndexWords) => void
  /** Keeps how far it has come, as the end of a transaction. */
  close: (tell: Tell) => void
}
