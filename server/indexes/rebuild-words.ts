import { inPreparedBatches } from '@/db/batches'
import type { Db } from '@/db/client'
import { type IndexWords, rememberingWords } from '@/features/search/index-words'
import type { Tell } from './progress'
import { type DraftChunk, remakeDrafts } from './rebuild-drafts'
import { type EditionChunk, remakeEditions } from './rebuild-editions'

/** In milliseconds; so long those who write may have to wait, while readers never do. */
const longest = 100

type Piece = { ofEditions: EditionChunk | null; ofDrafts: DraftChunk | null; words: IndexWords }

/**
 * Makes the readers' index and the desk's again side by side: most texts go into both, and are cut into words once. That
 * is done while others write, and takes as long as the writing.
 */
export async function rebuildWords(db: Db, tell: Tell): Promise<void> {
  const editions = remakeEditions(db)
  const drafts = remakeDrafts(db)

  function* pieces(): Generator<Piece> {
    for (;;) {
      const words = rememberingWords()
      const ofEditions = editions.next(words)
      const ofDrafts = drafts.next(words, ofEditions?.lastStory)
      if (!ofEditions && !ofDrafts) return
      yield { ofEditions, ofDrafts, words }
    }
  }
  const write = ({ ofEditions, ofDrafts, words }: Piece) => {
    if (ofEditions) editions.write(ofEditions, words)
    if (ofDrafts) drafts.write(ofDrafts, words)
  }
  const close = () => {
    editions.close(tell)
    drafts.close(tell)
  }
  await inPreparedBatches(db, pieces(), write, { longest, close })
  editions.end()
}
